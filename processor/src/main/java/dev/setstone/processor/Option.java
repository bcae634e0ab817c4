package dev.setstone.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The options of the processor: {@code -Asetstone.<key>=}, else the system property, else the environment variable. */
enum Option {
    MODE("mode", "replay", "replay, verify, record or rerecord"),
    DIR("dir", "", "the folder that holds specs and recordings; by default \"setstone\" beside the source root"),
    WORKFLOWS(
            "workflows", "", "the names of the workflows to record, separated by commas; by default all that need it"),
    MODEL(
            "model",
            "",
            "handoff, or a provider and a model such as anthropic:<model>, openai:<model>, gemini:<model>, ollama:<model>"),
    BASE_URL("baseUrl", "", "where the provider listens, for proxies and compatible endpoints"),
    TIMEOUT("timeout", "120", "seconds to wait for one answer of a model, from 1 to 3600"),
    RETRIES("retries", "3", "how often a call is repeated after a passing failure, from 0 to 10"),
    MAX_OUTPUT_TOKENS("maxOutputTokens", "8192", "how long one answer of a model may be, in tokens"),
    MAX_TOKENS("maxTokens", "", "tokens that a build may spend, both ways; no limit by default"),
    MAX_COST("maxCost", "", "money that a build may spend, in the unit of setstone.price; no limit by default"),
    PRICE("price", "", "what a million tokens cost: <input>/<output>"),
    ASSUMPTIONS(
            "assumptions",
            "warn",
            "warn, fail or allow: what to do where the logic rests on what the brief leaves open"),
    CANDIDATES(
            "candidates",
            "1",
            "1 or 2: with 2 a recording needs two candidates that pass every gate and agree on all generated inputs"),
    COMPONENT_MODEL("componentModel", "default", "default, jakarta or spring"),
    ALLOW_RECORD_IN_CI("allowRecordInCi", "false", "true to record although CI=true"),
    OPEN_EXAMPLES(
            "openExamples",
            "warning",
            "warning, note or off: how to say what the examples leave open; a warning fails a build under -Werror"),
    INJECTION(
            "injection",
            "block",
            "block, strict, warn or allow: what is done about texts that read like orders to the model; block lets the values of examples"
                    + " pass with a warning, strict does not"),
    PRIVACY(
            "privacy",
            "redact",
            "redact, warn or block: what is done about personal data and secrets in what a model would see"),
    APPROVAL(
            "approval",
            "optional",
            "optional, required or independent: whether verify wants every recording approved, or even by somebody who is not its author"),
    REPLACE(
            "replace",
            "accept",
            "accept or show: whether rerecord puts a candidate that passes in the recording's place, or keeps that and shows where they differ"),
    STALE(
            "stale",
            "fail",
            "fail or warn: what replay does where only the spec has changed since a recording was made; warn replays it as it was, for work in"
                    + " an IDE, and is refused while CI=true"),
    REPORT(
            "report",
            "",
            "a folder for the audit report of the workflows that the compilation replays; none by default; setstone report can sign it"),
    SUMMARY(
            "summary",
            "false",
            "true to write what the build did, with its time, to META-INF/setstone/build-summary.properties");

    static final String PREFIX = "setstone.";

    private final String key;
    private final String defaultValue;
    private final String description;

    Option(String key, String defaultValue, String description) {
        this.key = PREFIX + key;
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /** The key, such as {@code setstone.mode}. */
    String key() {
        return key;
    }

    String defaultValue() {
        return defaultValue;
    }

    /** What the option takes, for messages and the documentation. */
    String description() {
        return description;
    }

    /** The environment variable, such as {@code SETSTONE_MAX_TOKENS}. */
    String variable() {
        return "SETSTONE_" + name().toUpperCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Option::key).toList();
    }
}
