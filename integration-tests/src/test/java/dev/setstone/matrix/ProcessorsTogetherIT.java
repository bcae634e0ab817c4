package dev.setstone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lombok, MapStruct and AutoValue in one build with a workflow whose request and result go through them. */
class ProcessorsTogetherIT {

    private static final String PATIENT = """
            package shop;

            import dev.setstone.examples.priorauth.PriorAuthorization.Condition;
            import java.math.BigDecimal;
            import java.util.Set;
            import lombok.Builder;
            import lombok.Value;

            @Value
            @Builder
            public class Patient {
                int ageYears;
                BigDecimal bmi;
                BigDecimal a1c;
                Set<Condition> conditions;
                boolean stepTherapyFailed;
                boolean thyroidCancerHistory;
            }
            """;

    private static final String MAPPER = """
            package shop;

            import dev.setstone.examples.priorauth.PriorAuthorization.Request;
            import java.math.BigDecimal;
            import java.util.Optional;
            import org.mapstruct.Mapper;

            @Mapper
            public interface PatientMapper {

                Request toRequest(Patient patient);

                default Optional<BigDecimal> measured(BigDecimal value) {
                    return Optional.ofNullable(value);
                }
            }
            """;

    private static final String LETTER = """
            package shop;

            import com.google.auto.value.AutoValue;
            import dev.setstone.examples.priorauth.PriorAuthorization.Outcome;

            @AutoValue
            public abstract class Letter {

                public abstract Outcome outcome();

                static Letter of(Outcome outcome) {
                    return new AutoValue_Letter(outcome);
                }
            }
            """;

    private static final String MAIN = """
            package shop;

            import dev.setstone.examples.priorauth.PriorAuthorization;
            import dev.setstone.runtime.Workflows;
            import java.math.BigDecimal;
            import java.util.Set;

            public final class Main {

                public static void main(String[] arguments) {
                    Patient patient = Patient.builder()
                            .ageYears(46)
                            .bmi(new BigDecimal("31.2"))
                            .conditions(Set.of())
                            .stepTherapyFailed(true)
                            .build();
                    PriorAuthorization workflow = Workflows.load(PriorAuthorization.class);
                    System.out.println(Letter.of(
                            workflow.decide(new PatientMapperImpl().toRequest(patient)).outcome()));
                }
            }
            """;

    @TempDir
    private Path folder;

    private UserProject project;

    @BeforeEach
    void writeThePatientAndTheLetter() throws Exception {
        project = new UserProject(folder)
                .file("src/main/java/shop/Patient.java", PATIENT)
                .file("src/main/java/shop/PatientMapper.java", MAPPER)
                .file("src/main/java/shop/Letter.java", LETTER)
                .file("src/main/java/shop/Main.java", MAIN);
    }

    @Test
    void setstoneFirst() throws Exception {
        assertDecides(Jars.path(Jars.processor(), others()));
    }

    @Test
    void setstoneLast() throws Exception {
        assertDecides(Jars.path(others(), Jars.processor()));
    }

    private void assertDecides(String processors) throws Exception {
        String classPath =
                Jars.path(Jars.user(), Jars.of("lombok"), Jars.of("mapstruct"), Jars.of("auto-value-annotations"));

        Outcome compiled = project.javac("-d", "out", "-cp", classPath, "-processorpath", processors);

        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        assertThat(compiled.output()).contains("1 replayed").doesNotContain("SET");
        Outcome run = project.java("-cp", Jars.path("out", classPath), "shop.Main");
        assertThat(run.output()).isEqualToNormalizingNewlines("Letter{outcome=APPROVE}\n");
    }

    private static String others() {
        return Jars.path(
                Jars.of("lombok"),
                Jars.of("lombok-mapstruct-binding"),
                Jars.of("mapstruct-processor"),
                Jars.of("auto-value"));
    }
}
