package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.runtime.Workflows;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compliance block brings to a workflow: what the model is told, and that every decision is reported. */
class ComplianceTest {

    private static final String SPEC = "src/main/setstone/discount.yaml";

    private static final String TRAIL = """
            package acme;

            import dev.setstone.runtime.AuditEvent;
            import dev.setstone.runtime.AuditListener;
            import java.util.ArrayList;
            import java.util.List;

            public class Trail implements AuditListener {
                public static final List<String> EVENTS = new ArrayList<>();
                public static boolean full;

                @Override
                public void decided(AuditEvent event) {
                    if (full) {
                        throw new IllegalStateException("the disk is full");
                    }
                    EVENTS.add(event.workflow() + " " + event.step() + " " + event.logicSha256().length() + " "
                            + event.failure().orElse("returned"));
                }
            }
            """;

    @TempDir
    Path folder;

    private TestProject project;
    private Class<?> discount;
    private Class<?> trail;

    @BeforeEach
    void record() throws Exception {
        project = TestProject.discount(folder)
                .edit(SPEC, "workflow: discount\n", "workflow: discount\ncompliance: [soc2, hipaa]\n")
                .file("src/main/java/acme/Trail.java", TRAIL);
        try (LoopbackModel model = new LoopbackModel(LoopbackModel.fenced(TestProject.DISCOUNT_LOGIC))) {
            TestProject.Compiled recorded = project.compile(model.options("record"));
            assertThat(recorded.succeeded()).as(recorded.messages()).isTrue();
            assertThat(String.join("\n", model.prompts()))
                    .contains("compliance: Health data is protected", "compliance: Secrets");
        }
        TestProject.Compiled replayed = project.compile();
        assertThat(replayed.succeeded()).as(replayed.messages()).isTrue();
        Path services = Files.createDirectories(replayed.classes().resolve("META-INF/services"));
        Files.writeString(services.resolve("dev.setstone.runtime.AuditListener"), "acme.Trail\n");
        ClassLoader loader = replayed.load();
        discount = loader.loadClass("acme.Discount");
        trail = loader.loadClass("acme.Trail");
    }

    @Test
    void everyDecisionIsReported() throws Exception {
        assertThat(offer(new BigDecimal("10"))).hasToString("Offer[percent=0, reason=none]");

        assertThat(trail.getField("EVENTS").get(null)).isEqualTo(List.of("discount offer 64 returned"));
    }

    @Test
    void aStepThatFailsIsReportedWithoutItsMessage() throws Exception {
        assertThatThrownBy(() -> offer(null)).hasCauseInstanceOf(NullPointerException.class);

        assertThat(trail.getField("EVENTS").get(null))
                .isEqualTo(List.of("discount offer 64 java.lang.NullPointerException"));
    }

    @Test
    void aDecisionThatCantBeReportedIsNone() throws Exception {
        trail.getField("full").set(null, true);

        assertThatThrownBy(() -> offer(new BigDecimal("10")))
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseMessage("the disk is full");
    }

    private Object offer(BigDecimal amount) throws Exception {
        Class<?> tier = discount.getClassLoader().loadClass("acme.Discount$Tier");
        Class<?> order = discount.getClassLoader().loadClass("acme.Discount$Order");
        Object given = order.getDeclaredConstructors()[0].newInstance(amount, tier.getEnumConstants()[0]);
        Method step = discount.getMethod("offer", order);
        return step.invoke(Workflows.load(discount), given);
    }
}
