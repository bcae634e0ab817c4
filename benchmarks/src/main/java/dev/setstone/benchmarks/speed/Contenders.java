package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization;
import dev.setstone.runtime.Workflows;
import java.util.List;
import java.util.stream.Stream;

/** Who takes part, by name; each is made only when it is asked for, so that a process holds one engine alone. */
final class Contenders {

    static final String GENERATED = "generated";
    static final String HAND_WRITTEN = "hand-written";
    static final String HAND_TUNED = "hand-tuned";
    static final String EASY_RULES = "easy-rules";
    static final String KIE_DMN = "kie-dmn";

    /** Those that are Java written for the workflow. */
    static final List<String> WORKFLOWS = List.of(GENERATED, HAND_WRITTEN, HAND_TUNED);

    /** The rule engines. */
    static final List<String> ENGINES = List.of(EASY_RULES, KIE_DMN);

    static final List<String> ALL =
            Stream.of(WORKFLOWS, ENGINES).flatMap(List::stream).toList();

    private Contenders() {}

    /**
     * Makes one.
     *
     * @throws IllegalArgumentException when the name is none of {@link #ALL}
     */
    static Contender named(String name) {
        return switch (name) {
            case GENERATED -> new WorkflowContender(Workflows.load(PriorAuthorization.class));
            case HAND_WRITTEN -> new WorkflowContender(new HandWritten());
            case HAND_TUNED -> new WorkflowContender(new HandTuned());
            case EASY_RULES -> new EasyRulesContender();
            case KIE_DMN -> new DmnContender();
            default -> throw new IllegalArgumentException("expected one of " + ALL + ", found " + name);
        };
    }
}
