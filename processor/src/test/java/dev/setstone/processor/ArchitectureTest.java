package dev.setstone.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;

/** The direction of dependencies, and what may be used where. */
@AnalyzeClasses(packages = "dev.setstone.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.setstone.processor";

    /** From the bottom up: a package may use those before it. */
    private static final List<String> ORDER = List.of(
            "problem",
            "value",
            "spec",
            "contract",
            "brief",
            "flow",
            "verdict",
            "gate.input",
            "prompt",
            "model",
            "sandbox",
            "gate.compliance",
            "gate.security",
            "gate.syntax",
            "gate.execution",
            "gate.accuracy",
            "gate.mutation",
            "gate.output",
            "gate",
            "generation",
            "recording",
            "report",
            "emit");

    @ArchTest
    static void packagesDependDownwardsOnly(com.tngtech.archunit.core.domain.JavaClasses classes) {
        Architectures.LayeredArchitecture layers =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : ORDER) {
            String packages = ROOT + "." + name + (name.equals("sandbox") ? ".." : "");
            layers = layers.optionalLayer(name).definedBy(packages);
        }
        layers = layers.layer("root").definedBy(ROOT).layer("cli").definedBy(ROOT + ".cli");
        for (int i = 0; i < ORDER.size(); i++) {
            List<String> above = new java.util.ArrayList<>(ORDER.subList(i + 1, ORDER.size()));
            above.addAll(List.of("root", "cli"));
            layers = layers.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        layers.whereLayer("root")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(classes);
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.setstone.processor.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theSandboxChildrenUseTheJdkAndValuesAlone = classes()
            .that()
            .resideInAnyPackage(ROOT + ".sandbox.child..", ROOT + ".value..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.tools..",
                    "javax.lang.model..",
                    "com.sun.source..",
                    "org.jspecify..",
                    ROOT + ".sandbox.child..",
                    ROOT + ".value..");

    @ArchTest
    static final ArchRule onlyTheWayToAModelKnowsItsLibrary = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.langchain4j..", "com.knuddels..", "java.net.http..");

    @ArchTest
    static final ArchRule onlyTheReporterTalksToTheMessager = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".Reporter")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".SetstoneProcessor")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.annotation.processing.Messager");

    @ArchTest
    static final ArchRule nothingEndsTheBuildOrWritesToItsOutput = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".sandbox.child..")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".cli.Setstone")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule thereIsNoStaticState =
            noFields().that().areStatic().should().notBeFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsCalledUtils =
            noClasses().should().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Util");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .areTopLevelClasses()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                    com.tngtech.archunit.base.DescribedPredicate.describe(
                            "in a package that is null-marked",
                            (JavaClass one) -> one.getPackage()
                                    .tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                                    .isPresent())));
}
