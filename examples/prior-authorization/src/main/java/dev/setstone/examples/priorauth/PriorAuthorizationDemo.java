package dev.setstone.examples.priorauth;

import dev.setstone.examples.priorauth.PriorAuthorization.Condition;
import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import dev.setstone.runtime.Workflows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides a dozen requests and says what the build spent on it. */
public final class PriorAuthorizationDemo {

    private static final String SUMMARY = "/META-INF/setstone/build-summary.properties";

    private PriorAuthorizationDemo() {}

    /** Prints the decisions as a table, then the build's summary if the build left one. */
    public static void main(String[] arguments) {
        PriorAuthorization workflow = Workflows.load(PriorAuthorization.class);
        System.out.printf(
                Locale.ROOT,
                "%4s %7s %6s  %-28s %-12s %-8s  %-8s %s%n",
                "age",
                "BMI",
                "A1C",
                "diagnosed",
                "step therapy",
                "thyroid",
                "decision",
                "reasons");
        for (Request request : requests()) {
            print(request, workflow.decide(request));
        }
        System.out.println();
        System.out.println(summary());
    }

    private static List<Request> requests() {
        return List.of(
                request(46, "31.2", "5.4", Set.of(), true, false),
                request(46, "31.2", "5.4", Set.of(), false, false),
                request(46, "29.9", "5.4", Set.of(), true, false),
                request(46, "29.9", "5.4", Set.of(Condition.HYPERTENSION), true, false),
                request(46, "27.0", "5.4", Set.of(Condition.SLEEP_APNEA), false, false),
                request(46, "26.9", "6.4", Set.of(Condition.SLEEP_APNEA), true, false),
                request(46, "24.0", "6.5", Set.of(), false, false),
                request(12, "24.0", null, Set.of(Condition.TYPE_2_DIABETES), false, false),
                request(17, "34.0", "5.4", Set.of(), true, false),
                request(46, "31.2", "8.1", Set.of(Condition.TYPE_2_DIABETES), true, true),
                request(46, "9.9", "20.1", Set.of(), true, false),
                request(46, "100", "20.0", Set.of(), true, false));
    }

    private static Request request(
            int age, String bmi, String a1c, Set<Condition> conditions, boolean stepTherapyFailed, boolean thyroid) {
        return new Request(
                age,
                new BigDecimal(bmi),
                Optional.ofNullable(a1c).map(BigDecimal::new),
                conditions,
                stepTherapyFailed,
                thyroid);
    }

    private static void print(Request request, Decision decision) {
        System.out.printf(
                Locale.ROOT,
                "%4d %7s %6s  %-28s %-12s %-8s  %-8s %s%n",
                request.ageYears(),
                request.bmi(),
                request.a1c().map(BigDecimal::toPlainString).orElse("-"),
                request.conditions().isEmpty()
                        ? "-"
                        : request.conditions().stream().map(Enum::name).collect(Collectors.joining(", ")),
                request.stepTherapyFailed() ? "failed" : "not tried",
                request.thyroidCancerHistory() ? "yes" : "no",
                decision.outcome(),
                decision.reasons().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static String summary() {
        try (InputStream stream = PriorAuthorizationDemo.class.getResourceAsStream(SUMMARY)) {
            if (stream == null) {
                return "(the build left no summary: it ran without -Asetstone.summary=true)";
            }
            Properties properties = new Properties();
            properties.load(stream);
            return "Setstone: %s, model calls %s, tokens %s, %s ms"
                    .formatted(
                            "recordings replayed " + properties.getProperty("replayed"),
                            properties.getProperty("modelCalls"),
                            properties.getProperty("tokens"),
                            properties.getProperty("milliseconds"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("can't read " + SUMMARY, unreadable);
        }
    }
}
