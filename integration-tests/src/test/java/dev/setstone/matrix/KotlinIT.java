package dev.setstone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workflow in Java that Kotlin calls, and a workflow in Kotlin, which kapt shows the processor. */
class KotlinIT {

    private static final String CALLER = """
            package shop

            import dev.setstone.examples.priorauth.PriorAuthorization
            import dev.setstone.runtime.Workflows
            import java.math.BigDecimal
            import java.util.Optional

            fun main() {
                val request = PriorAuthorization.Request(
                    46, BigDecimal("31.2"), Optional.of(BigDecimal("5.4")), setOf(), true, false)
                val workflow = Workflows.load(PriorAuthorization::class.java)
                println("decided: " + workflow.decide(request).outcome)
            }
            """;

    private static final String DISCOUNT = """
            package shop

            import dev.setstone.annotations.CompiledWorkflow
            import dev.setstone.runtime.Workflows
            import java.math.BigDecimal

            @CompiledWorkflow(spec = "discount.yaml")
            interface Discount {
                fun offer(order: Order): Offer
            }

            fun main() {
                val workflow = Workflows.load(Discount::class.java)
                println("percent: " + workflow.offer(Order(BigDecimal("2500"), false)).percent)
            }
            """;

    private static final String SPEC = """
            workflow: discount
            description: Decide the discount on an order.
            steps:
              offer:
                template: transformation
                rules:
                  - An order of a member gets 20 percent.
                  - Any other order of 1000 or more gets 10 percent.
                  - Any other order gets 0 percent.
                examples:
                  - given: {order: {amount: 50.00, member: true}}
                    expect: {percent: 20}
                  - given: {order: {amount: 1000, member: false}}
                    expect: {percent: 10}
                  - given: {order: {amount: 999.99, member: false}}
                    expect: {percent: 0}
            """;

    /** What a model might answer. */
    private static final String REPLY = """
            model: test-writer
            ```java
            package shop;

            import java.math.BigDecimal;

            final class DiscountLogic {

                private static final BigDecimal LARGE = new BigDecimal("1000");

                private DiscountLogic() {}

                static Offer offer(Order order) {
                    // rule 1
                    if (order.member()) {
                        return new Offer(20);
                    }
                    // rule 2
                    if (order.amount().compareTo(LARGE) >= 0) {
                        return new Offer(10);
                    }
                    // rule 3
                    return new Offer(0);
                }
            }
            ```
            """;

    private static final Pattern REPLY_FILE = Pattern.compile("save its answer as (\\S+) and");

    @TempDir
    private Path folder;

    private UserProject project;

    @BeforeEach
    void copyTheExample() throws Exception {
        project = new UserProject(folder);
    }

    /** In the order of Kotlin's build plugins: Kotlin first, which reads the Java sources, then javac, which reads Kotlin's classes. */
    @Test
    void kotlinCallsAWorkflowInJava() throws Exception {
        project.file("src/main/kotlin/shop/Caller.kt", CALLER);

        Outcome kotlin = project.kotlinc("-d", "out", "-cp", classPath());
        assertThat(kotlin.exitCode()).as(kotlin.output()).isZero();
        Outcome java =
                project.javac("-d", "out", "-cp", Jars.path("out", classPath()), "-processorpath", Jars.processor());

        assertThat(java.exitCode()).as(java.output()).isZero();
        assertThat(java.output()).contains("1 replayed, 0 model calls").doesNotContain("SET");
        Outcome run = project.java("-cp", Jars.path("out", classPath()), "shop.CallerKt");
        assertThat(run.output()).isEqualToNormalizingNewlines("decided: APPROVE\n");
    }

    @Test
    void kaptRecordsAndReplaysAWorkflowInKotlin() throws Exception {
        project.file("src/main/kotlin/shop/Discount.kt", DISCOUNT)
                .file("src/main/java/shop/Order.java", """
                        package shop;

                        public record Order(java.math.BigDecimal amount, boolean member) {}
                        """)
                .file("src/main/java/shop/Offer.java", "package shop;\n\npublic record Offer(int percent) {}\n")
                .file("src/main/setstone/discount.yaml", SPEC);
        Map<String, String> recording = Map.of(
                "setstone.mode", "record",
                "setstone.model", "handoff",
                "setstone.openExamples", "off",
                "setstone.allowRecordInCi", "true");

        Outcome waiting = kapt(recording);
        assertThat(waiting.output()).contains("[SET506]");
        Matcher reply = REPLY_FILE.matcher(waiting.output());
        assertThat(reply.find()).as(waiting.output()).isTrue();
        project.file(reply.group(1), REPLY);
        Outcome recorded = kapt(recording);
        assertThat(recorded.exitCode()).as(recorded.output()).isZero();
        assertThat(recorded.output()).contains("1 recorded, 1 model calls");

        Outcome replayed = kapt(Map.of());
        assertThat(replayed.exitCode()).as(replayed.output()).isZero();
        assertThat(replayed.output()).contains("2 replayed, 0 model calls");
        Outcome kotlin = project.kotlinc("-d", "out", "-cp", classPath());
        assertThat(kotlin.exitCode()).as(kotlin.output()).isZero();
        Outcome java = project.javac(
                "-proc:none",
                "-d",
                "out",
                "-cp",
                Jars.path("out", classPath()),
                "-sourcepath",
                "kapt/sources",
                "kapt/sources/shop/DiscountImpl.java");
        assertThat(java.exitCode()).as(java.output()).isZero();
        Outcome run = project.java("-cp", Jars.path("out", "kapt/classes", classPath()), "shop.DiscountKt");
        assertThat(run.output()).isEqualToNormalizingNewlines("percent: 10\n");
    }

    /** What kapt shows of a data class is no record, even of one that will be. */
    @Test
    void aDataClassIsRefused() throws Exception {
        project.file("src/main/kotlin/shop/Discount.kt", """
                        package shop

                        import dev.setstone.annotations.CompiledWorkflow

                        @JvmRecord
                        data class Order(val amount: Int)

                        @CompiledWorkflow(spec = "discount.yaml")
                        interface Discount {
                            fun offer(order: Order): Int
                        }
                        """).file("src/main/setstone/discount.yaml", SPEC);

        Outcome compiled = kapt(Map.of());

        assertThat(compiled.exitCode()).isNotZero();
        assertThat(compiled.output()).contains("Discount.kt", "[SET209]", "make it a record");
    }

    /** kapt alone, with what Kotlin's build plugins tell it. */
    private Outcome kapt(Map<String, String> settings) throws Exception {
        Map<String, String> options = new TreeMap<>(settings);
        options.put("kapt.kotlin.generated", "kapt/kotlin");
        options.put("setstone.dir", "src/main/setstone");
        List<String> arguments = new ArrayList<>(List.of("-d", "kapt/none", "-cp", classPath()));
        arguments.add("-Xplugin=" + Jars.of("kotlin-annotation-processing-embeddable"));
        List<String> told = new ArrayList<>(List.of(
                "aptMode=stubsAndApt",
                "sources=kapt/sources",
                "classes=kapt/classes",
                "stubs=kapt/stubs",
                "incrementalData=kapt/incremental",
                "correctErrorTypes=true",
                "mapDiagnosticLocations=true",
                "apoptions=" + encoded(options)));
        for (String jar : Jars.processor().split(File.pathSeparator)) {
            told.add("apclasspath=" + jar);
        }
        told.forEach(each -> arguments.addAll(List.of("-P", "plugin:org.jetbrains.kotlin.kapt3:" + each)));
        return project.kotlinc(arguments.toArray(String[]::new));
    }

    /** The form in which kapt takes options of processors. */
    private static String encoded(Map<String, String> options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeInt(options.size());
            for (Map.Entry<String, String> option : options.entrySet()) {
                out.writeUTF(option.getKey());
                out.writeUTF(option.getValue());
            }
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String classPath() {
        return Jars.path(Jars.user(), Jars.of("kotlin-stdlib"), Jars.of("annotations"));
    }
}
