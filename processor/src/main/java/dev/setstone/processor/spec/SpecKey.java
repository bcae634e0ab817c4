package dev.setstone.processor.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every key that a spec or a golden row may have: the one declaration that the reader follows and that the JSON Schema
 * ({@code setstone-spec.schema.json}) is tested against.
 */
public enum SpecKey {
    WORKFLOW(Place.SPEC, "workflow", Shape.TEXT, false, 64),
    DESCRIPTION(Place.SPEC, "description", Shape.TEXT, false, 2_000),
    COMPLIANCE(Place.SPEC, "compliance", Shape.TEXTS, false, 0),
    MODULES(Place.SPEC, "modules", Shape.TEXTS, false, 0),
    STEPS(Place.SPEC, "steps", Shape.MAPPING, true, 0),
    FLOWS(Place.SPEC, "flows", Shape.MAPPING, false, 0),

    TEMPLATE(Place.STEP, "template", Shape.TEXT, true, 0),
    STEP_DESCRIPTION(Place.STEP, "description", Shape.TEXT, false, 2_000),
    RULES(Place.STEP, "rules", Shape.TEXTS, false, 1_000),
    EXAMPLES(Place.STEP, "examples", Shape.SECTIONS, true, 0),
    GOLDEN(Place.STEP, "golden", Shape.TEXT, false, 200),
    ANSWERS(Place.STEP, "answers", Shape.SECTIONS, false, 0),
    TOLERANCE(Place.STEP, "tolerance", Shape.NUMBER, false, 0),
    THRESHOLD(Place.STEP, "threshold", Shape.NUMBER, false, 0),

    EXAMPLE_NAME(Place.EXAMPLE, "name", Shape.TEXT, false, 100),
    GIVEN(Place.EXAMPLE, "given", Shape.MAPPING, true, 0),
    EXPECT(Place.EXAMPLE, "expect", Shape.DATA, false, 0),
    FAILS(Place.EXAMPLE, "fails", Shape.TEXT, false, 200),
    CALLS(Place.EXAMPLE, "calls", Shape.SECTIONS, false, 0),
    CALL_ORDER(Place.EXAMPLE, "callOrder", Shape.TEXT, false, 0),
    RULE(Place.EXAMPLE, "rule", Shape.INTEGER, false, 0),

    CALL(Place.CALL, "call", Shape.TEXT, true, 200),
    WITH(Place.CALL, "with", Shape.MAPPING, false, 0),
    ANSWERS_CALL(Place.CALL, "answers", Shape.DATA, false, 0),
    FAILS_CALL(Place.CALL, "fails", Shape.TEXT, false, 100),

    QUESTION(Place.ANSWER, "question", Shape.TEXT, true, 2_000),
    ANSWER(Place.ANSWER, "answer", Shape.SCALAR, true, 2_000),

    DO(Place.FLOW, "do", Shape.SECTIONS, true, 0),
    RETURN(Place.FLOW, "return", Shape.TEXT, false, 200),

    SET(Place.FLOW_CALL, "set", Shape.TEXT, false, 100),
    FLOW_CALL(Place.FLOW_CALL, "call", Shape.TEXT, true, 200),
    FLOW_WITH(Place.FLOW_CALL, "with", Shape.MAPPING, false, 0),
    FOR_EACH(Place.FLOW_CALL, "forEach", Shape.TEXT, false, 100),
    IN(Place.FLOW_CALL, "in", Shape.TEXT, false, 200),
    CONCURRENCY(Place.FLOW_CALL, "concurrency", Shape.INTEGER, false, 0),
    RETRY(Place.FLOW_CALL, "retry", Shape.MAPPING, false, 0),
    TIMEOUT(Place.FLOW_CALL, "timeout", Shape.TEXT, false, 40),
    COMPENSATE(Place.FLOW_CALL, "compensate", Shape.MAPPING, false, 0),

    PARALLEL(Place.FLOW_PARALLEL, "parallel", Shape.SECTIONS, true, 0),

    BRANCH(Place.FLOW_BRANCH, "branch", Shape.TEXT, true, 200),
    THEN(Place.FLOW_BRANCH, "then", Shape.SECTIONS, true, 0),
    ELSE(Place.FLOW_BRANCH, "else", Shape.SECTIONS, false, 0),

    ATTEMPTS(Place.RETRY, "attempts", Shape.INTEGER, true, 0),
    DELAY(Place.RETRY, "delay", Shape.TEXT, false, 40),
    MULTIPLIER(Place.RETRY, "multiplier", Shape.NUMBER, false, 0),
    MAX_DELAY(Place.RETRY, "maxDelay", Shape.TEXT, false, 40),
    ON(Place.RETRY, "on", Shape.TEXTS, false, 100),

    COMPENSATION_CALL(Place.COMPENSATION, "call", Shape.TEXT, true, 200),
    COMPENSATION_WITH(Place.COMPENSATION, "with", Shape.MAPPING, false, 0);

    /** The mappings that have keys of their own. */
    public enum Place {
        SPEC,
        STEP,
        /** An example or a golden row. */
        EXAMPLE,
        /** A call of a port that an example expects. */
        CALL,
        ANSWER,
        FLOW,
        /** An entry of a flow that calls a step or a port's method. */
        FLOW_CALL,
        /** An entry of a flow with branches that run at the same time. */
        FLOW_PARALLEL,
        /** An entry of a flow that goes one of two ways. */
        FLOW_BRANCH,
        RETRY,
        COMPENSATION
    }

    /** What stands behind a key. */
    public enum Shape {
        /** A string that is not blank. */
        TEXT,
        /** A string, a number or a boolean, taken as text. */
        SCALAR,
        /** A list of such strings. */
        TEXTS,
        /** A list of mappings that have keys of their own. */
        SECTIONS,
        MAPPING,
        NUMBER,
        INTEGER,
        /** Anything: the contract decides. */
        DATA
    }

    private static final List<SpecKey> ALL = List.of(values());

    private final Place place;
    private final String yaml;
    private final Shape shape;
    private final boolean required;
    private final int maxLength;

    SpecKey(Place place, String yaml, Shape shape, boolean required, int maxLength) {
        this.place = place;
        this.yaml = yaml;
        this.shape = shape;
        this.required = required;
        this.maxLength = maxLength;
    }

    public Place place() {
        return place;
    }

    /** The key as written. */
    public String yaml() {
        return yaml;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether a spec that stands by itself, without help of annotations, must have it. */
    public boolean required() {
        return required;
    }

    /** The longest text, or text of an item, in code points; 0 when only the size of the whole spec bounds it. */
    public int maxLength() {
        return maxLength;
    }

    /** The key of that place and spelling, if there is one. */
    public static Optional<SpecKey> of(Place place, String yaml) {
        return ALL.stream()
                .filter(key -> key.place == place && key.yaml.equals(yaml))
                .findFirst();
    }

    /** The keys of a place as written, in order. */
    public static List<String> names(Place place) {
        return Arrays.stream(values())
                .filter(key -> key.place == place)
                .map(SpecKey::yaml)
                .toList();
    }
}
