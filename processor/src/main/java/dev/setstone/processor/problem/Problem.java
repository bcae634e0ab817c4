package dev.setstone.processor.problem;

import java.util.Locale;

/**
 * The catalogue of everything that Setstone can complain about. Codes are stable: they can be searched for and are
 * documented in {@code docs/problems.md}; each is provoked by a test. Texts say what was found, what was expected and what
 * to do; {@code %s} are filled in by the place that finds the problem.
 */
public enum Problem {
    // ---- 1xx: the spec
    SPEC_NOT_FOUND("SET101", "no spec file \"%s\" in %s; create it, or correct spec = \"...\". %s"),
    SPEC_MALFORMED("SET102", "the spec is not well-formed YAML: %s"),
    UNKNOWN_KEY("SET103", "unknown key \"%s\" in %s. %s"),
    WRONG_TYPE("SET104", "%s must be %s, found %s"),
    MISSING_KEY("SET105", "%s lacks \"%s\"; add it"),
    UNKNOWN_STEP("SET106", "the interface has no step \"%s\". %s"),
    DUPLICATE_STEP("SET107", "step \"%s\" is described twice, first at %s; keep one"),
    UNKNOWN_TEMPLATE("SET108", "unknown template \"%s\". %s"),
    EMPTY_RULES("SET109", "step \"%s\" has neither a rule nor a description; say what it must do"),
    NO_EXAMPLES("SET110", "step \"%s\" has no example; add at least one, since nothing else can show what is meant"),
    SAID_TWICE("SET111", "%s is said both here and at %s; say it once"),
    GOLDEN_NOT_FOUND("SET112", "no golden file \"%s\" in %s; create it, or correct the name. %s"),
    GOLDEN_MALFORMED(
            "SET113", "not a golden row: %s. A row is one JSON object with \"given\" and \"expect\" or \"fails\""),
    STEP_WITHOUT_SPEC(
            "SET114", "the spec does not describe step \"%s\"; add it under \"steps\", or make it a default method"),
    BAD_NAME(
            "SET115",
            "\"%s\" is not a name; expected lower-case words joined by hyphens, such as \"prior-authorization\""),
    NUMBER_OUT_OF_RANGE("SET116", "%s must be %s, found %s"),
    AUDIT_UNAVAILABLE(
            "SET122",
            "the compliance block \"%s\" has every decision reported to an audit trail, which is in setstone-runtime; add that to "
                    + "the dependencies"),
    UNKNOWN_COMPLIANCE("SET117", "unknown compliance block \"%s\". %s"),
    UNKNOWN_MODULE("SET123", "unknown module \"%s\" of the library. %s"),
    MODULE_UNAVAILABLE("SET124", "the module \"%s\" is in setstone-runtime; add that to the dependencies"),
    SPEC_OUTSIDE_FOLDER("SET118", "\"%s\" leaves the folder %s; give a path inside it"),
    DUPLICATE_WORKFLOW(
            "SET119",
            "the workflow name \"%s\" is also used by %s; names must differ, since recordings are kept by name"),
    TEXT_TOO_LONG("SET120", "%s has %s characters; the limit is %s"),
    FILE_TOO_LARGE("SET121", "%s is too large; the limit is %s bytes in UTF-8"),

    UNKNOWN_FLOW("SET125", "the interface has no flow \"%s\". %s"),
    FLOW_WITHOUT_SPEC(
            "SET126",
            "the spec does not describe flow \"%s\"; add it under \"flows\" in YAML, or make it a default method"),

    // ---- 2xx: the contract
    NOT_AN_INTERFACE("SET201", "@CompiledWorkflow needs an interface, found a %s; turn it into an interface"),
    GENERIC_WORKFLOW("SET202", "a workflow can't have type parameters; write the types that it works on"),
    NO_STEPS(
            "SET203",
            "the interface has no step, so there is nothing to write; add an abstract method without FlowEngine"),
    OVERLOADED_STEP(
            "SET204", "two steps are called \"%s\"; give them different names, since the spec refers to steps by name"),
    GENERIC_STEP("SET205", "step \"%s\" has type parameters; write the types that it works on"),
    VOID_STEP("SET206", "step \"%s\" returns nothing, so it can't have an effect; return its result"),
    RAW_TYPE("SET207", "%s is the raw type %s; write its type arguments, such as %s"),
    WILDCARD("SET208", "%s hides a type behind the wildcard %s; write the type itself"),
    NOT_A_CONTRACT_TYPE("SET209", "%s has type %s, which can't be part of a contract: %s"),
    UNRESOLVED_TYPE("SET210", "%s has type %s, which can't be found; declare or import it"),
    OPEN_HIERARCHY(
            "SET211",
            "%s has type %s, an interface that anybody may implement; make it sealed with records as its cases"),
    INACCESSIBLE_TYPE(
            "SET212",
            "%s has type %s, which generated code in package %s can't see; make it public or package-private"),
    BAD_PROPERTY("SET213", "@Ensures method \"%s\" %s; expected: static boolean %s"),
    UNKNOWN_PROPERTY_STEP("SET214", "@Ensures(\"%s\") names no step. %s"),
    NAME_CLASH(
            "SET215", "a class %s already exists, which is the name that Setstone needs for generated code; rename it"),
    PRIVATE_WORKFLOW(
            "SET216",
            "the interface %s is private, so that nothing can implement it; make it public or package-private"),
    NAMELESS_PARAMETERS(
            "SET217",
            "step \"%s\" comes from the class file of %s, which lacks its parameters' names; compile that with javac's -parameters, or declare the step in %s itself"),
    NOT_A_PORT("SET218", "@Uses of step \"%s\" names %s, which is no port; annotate that interface with @Port"),
    PORT_TWICE("SET219", "step \"%s\" gets the port %s twice; take it as a parameter or name it in @Uses, once"),
    BAD_PORT("SET220", "port %s %s"),
    BAD_BOUNDED_CALL("SET221", "bounded call %s %s"),
    BOUNDED_FALLBACK(
            "SET222",
            "bounded call %s has %s; a model may always fail to answer, so give exactly one of fallbackValue, fallbackMethod and fallbackFailure"),
    FLOW_NOT_DETERMINISTIC(
            "SET224",
            "composed method \"%s\" uses %s (%s) in line %s; a durable run that is replayed would go another way. Take it from a parameter, a step or a port"),
    BOUNDED_UNAVAILABLE(
            "SET223", "bounded calls of %s need dev.setstone:setstone-bounded-calls; add it to the dependencies"),

    // ---- 3xx: examples against the contract, templates
    UNKNOWN_FIELD("SET301", "%s has no component \"%s\". %s"),
    MISSING_FIELD("SET302", "%s lacks the component \"%s\" of type %s; add it"),
    VALUE_MISFIT("SET303", "%s must be %s, found %s"),
    UNKNOWN_CONSTANT("SET304", "%s has no constant \"%s\". %s"),
    UNKNOWN_PARAMETER("SET305", "step \"%s\" has no parameter \"%s\". %s"),
    MISSING_PARAMETER(
            "SET306", "the example gives no value for parameter \"%s\" of step \"%s\"; add it under \"given\""),
    UNKNOWN_CASE("SET307", "%s needs \"type\" to say which case it is. %s"),
    UNDECLARED_FAILURE("SET308", "the example fails with \"%s\", which step \"%s\" does not declare. %s"),
    EXPECT_OR_FAILS("SET309", "an example has either \"expect\" or \"fails\"; found %s"),
    CONTRADICTION("SET310", "the same input is expected to give something else at %s; correct one of the two"),
    TEMPLATE_MISFIT("SET311", "step \"%s\" can't be a %s: %s"),
    NULL_NOT_ALLOWED(
            "SET312", "%s can't be null: its type is %s; use Optional or @Nullable in the contract, or give a value"),

    UNKNOWN_CALL("SET313", "the example calls \"%s\", which is no method of a port of step \"%s\". %s"),
    UNKNOWN_CALL_ARGUMENT("SET314", "the method of the call \"%s\" has no parameter \"%s\". %s"),
    CALL_OUTCOME("SET315", "the call \"%s\" %s"),
    UNKNOWN_CALL_ORDER("SET316", "unknown order of calls \"%s\". %s"),

    UNCONSTRAINED("SET320", "the examples of workflow \"%s\" leave its logic open: %s", Severity.WARNING),

    // ---- 33x: flows against the contract
    FLOW_VALUE("SET330", "flow \"%s\" has no value \"%s\" here. %s"),
    FLOW_NAME("SET331", "\"%s\" can't name a value of flow \"%s\": %s"),
    FLOW_CALL("SET332", "flow \"%s\" can't call \"%s\". %s"),
    FLOW_ARGUMENT("SET333", "the call of \"%s\" %s \"%s\". %s"),
    FLOW_TYPE("SET334", "%s must be %s, found %s"),
    FLOW_THROWS("SET335", "flow \"%s\" calls \"%s\", which throws %s; declare that on the flow's method"),

    // ---- 4xx: recordings
    NOT_RECORDED("SET401", "workflow \"%s\" has no recording; run: %s"),
    STALE("SET402", "the recording of workflow \"%s\" is stale: %s. Run: %s"),
    TAMPERED(
            "SET403",
            "the recording of workflow \"%s\" was changed after it was accepted: %s. Restore it from version control, or run: %s"),
    ORPHANED(
            "SET404",
            "the recording \"%s\" belongs to no workflow of this compilation; delete %s, or restore the interface"),
    LOCK_MALFORMED("SET405", "%s can't be read: %s. Restore it from version control, or run: %s"),
    LOCK_TOO_NEW(
            "SET406", "%s was written by a newer Setstone (lock schema %s, this one reads up to %s); upgrade Setstone"),
    RECORDING_BUSY(
            "SET407",
            "another build holds the recordings in %s and did not release them within %s seconds; let it finish and build again"),
    RECORDING_UNWRITABLE(
            "SET408", "the recording of workflow \"%s\" can't be written: %s. What was there before is untouched"),
    CLASS_DIFFERS(
            "SET409",
            "class %s is not what the gates judged: %s. Look for a class of the same package that hides one of the JDK, then run: %s"),
    RECORDED_CODE_REFUSED("SET410", "the recorded logic of workflow \"%s\" does not pass the %s gate: %s"),
    CLASSES_NOT_CHECKED(
            "SET411", "this compiler offers no way to judge the classes that it writes; run: %s", Severity.WARNING),
    RECORDING_UNFINISHED(
            "SET412",
            "the new recording of workflow \"%s\" is complete, but could not be put in place: %s. Builds read it from %s; record again to put it in place"),

    // ---- 5xx: generation and models
    MODEL_NOT_SET(
            "SET501",
            "no model is set; pass -Asetstone.model=handoff, or one of %s followed by ':' and the model's name"),
    UNKNOWN_PROVIDER("SET502", "unknown model provider \"%s\". %s"),
    KEY_MISSING(
            "SET503",
            "provider \"%s\" needs a key in the environment variable %s; set it, or use -Asetstone.model=handoff"),
    MODEL_FAILED(
            "SET504",
            "the model %s did not answer: %s. Attempts so far are kept in %s; run the same command again to go on"),
    MODEL_REFUSED(
            "SET505", "the model %s declined to answer: %s. Reword the spec of workflow \"%s\", or use another model"),
    HANDOFF_WAITING(
            "SET506",
            "workflow \"%s\" waits for a reply: give the prompt %s to a model, save its answer as %s and run the same command again"),
    BUDGET_EXCEEDED(
            "SET507",
            "the build's budget does not allow another call: %s. Raise %s, or record fewer workflows at once"),
    PRICE_UNKNOWN(
            "SET508",
            "setstone.maxCost needs to know what model \"%s\" costs; pass -Asetstone.price=<input>/<output>, per million tokens"),
    QUESTIONS(
            "SET509",
            "the model asks before it writes workflow \"%s\": %s. Answer under \"answers\" in the spec, and build again"),
    GATES_REFUSED(
            "SET510",
            "no candidate for workflow \"%s\" passed the gates in %s attempts. The last one: %s. All attempts are in %s"),
    SANDBOX_FAILED("SET512", "the sandbox could not be used: %s. Nothing was accepted"),
    ASSUMED(
            "SET530",
            "the model took for granted what the brief of workflow \"%s\" leaves open: %s. Settle in the spec what must stay so, or change the answer:\n%s",
            Severity.WARNING),
    ASSUMPTIONS_UNSETTLED(
            "SET531",
            "setstone.assumptions=fail, and the logic of workflow \"%s\" rests on what its brief leaves open: %s. Settle each in the spec, changing the answer where something else holds, and %s:\n%s"),
    READINGS_DIFFER(
            "SET532",
            "two candidates for workflow \"%s\" pass every gate, and these two readings of its brief differ on %s of %s generated inputs, such as %s. Nothing was recorded; add a rule, or the example with the right result, and build again:\n%s"),
    SECOND_REFUSED(
            "SET533",
            "the first candidate for workflow \"%s\" passed every gate, but the second did not, and setstone.candidates=2 wants both: %s. Nothing was recorded; build again to ask for the second anew, or with -Asetstone.candidates=1 to record the first"),
    ATTEMPTS_UNWRITABLE(
            "SET520",
            "the attempts at workflow \"%s\" can't be kept in %s: %s. Make that folder writable and run the same command again"),
    REPLY_UNREADABLE(
            "SET521",
            "the reply in %s can't be used: %s. Save the model's answer alone, as UTF-8 text, and build again"),

    // ---- 6xx: options and the build
    UNKNOWN_OPTION("SET601", "unknown option \"%s\". %s"),
    BAD_OPTION("SET602", "option \"%s\" must be %s, found \"%s\""),
    KEY_IN_OPTION(
            "SET603",
            "option \"%s\" looks like a key; keys come from the environment only. Remove it from the build and revoke the key"),
    RECORD_IN_CI(
            "SET604",
            "recording is refused while CI=true, since a build server should replay; add -Asetstone.allowRecordInCi=true to record nevertheless"),
    FOLDER_NOT_FOUND("SET605", "can't tell where the folder \"setstone\" of %s is: %s; pass -Asetstone.dir=<folder>"),
    RERECORD_NEEDS_NAMES(
            "SET606", "mode rerecord needs the workflows' names: pass -Asetstone.workflows=<name>,<name>. %s"),
    COMPONENT_MODEL_UNAVAILABLE(
            "SET607",
            "component model \"%s\" needs %s, which this compilation does not see; add it to the dependencies, or choose another -Asetstone.componentModel"),
    OUTPUT_UNWRITABLE("SET608", "%s can't be written: %s"),
    INTERNAL("SET699", "internal error: %s. Please report it with the output of this build"),

    // ---- 7xx: what goes to a model
    INJECTION_FOUND(
            "SET701",
            "%s reads like an order to the model that reads it (%s): \"%s\". Reword it; if it is meant so, pass -Asetstone.injection=warn"),
    INJECTION_SUSPECTED(
            "SET702",
            "%s reads like an order to the model that reads it (%s): \"%s\". It is shown to the model as data; if that was not meant, take it out",
            Severity.WARNING),
    PERSONAL_DATA_FOUND(
            "SET703",
            "%s holds what is private: %s. Put an invented value in its place, or pass -Asetstone.privacy=redact, which shows the model a placeholder"),
    PERSONAL_DATA_SHOWN(
            "SET704",
            "%s holds what is private and is shown to the model as it is: %s. Pass -Asetstone.privacy=redact to show a placeholder",
            Severity.WARNING),

    // ---- 8xx: reviews and the command line
    NOT_APPROVED(
            "SET801",
            "nobody has approved the recording of workflow \"%s\", and setstone.approval=%s asks for that; read %s and run: %s"),
    REJECTED(
            "SET802",
            "the recording of workflow \"%s\" was rejected by %s on %s: %s. Change the spec and record, or run: %s"),
    REVIEWER_IS_AUTHOR(
            "SET803",
            "the recording of workflow \"%s\" was approved by %s, and its author is %s; setstone.approval=independent asks for a reviewer who is not the author, and for an author who is known. Let somebody else run: %s"),
    NOT_REVIEWABLE("SET804", "the recording of workflow \"%s\" can't be reviewed, since it is %s. %s"),
    PERSON_UNKNOWN("SET805", "it is not known who the %s is; pass %s <name>, or set user.name and user.email for git"),
    NOTHING_TO_ADOPT(
            "SET806",
            "there is no edit of workflow \"%s\" to adopt: an edit is a whole lock.json with a %s beside it that it does not fit, and nothing else"),
    ADOPTION_REFUSED(
            "SET807",
            "the edited logic of workflow \"%s\" does not pass the %s gate: %s. It stays on disk as it is, and builds refuse it; mend it and adopt it again, or restore it from version control"),
    NOT_EJECTABLE("SET808", "workflow \"%s\" can't leave Setstone: %s. Take that out first"),
    BAD_COMMAND("SET809", "%s. Run: setstone help"),
    NO_SOURCES("SET810", "no Java source with a workflow below %s; pass --source-path <folder>"),
    NO_SUCH_WORKFLOW("SET811", "no workflow \"%s\" in these sources. %s"),
    FOLDER_NOT_EMPTY("SET812", "%s holds files already; pass --to <folder> with one that is empty or not there yet"),
    NO_SUCH_METHOD(
            "SET820",
            "expected exactly one method \"%s\" of class %s below %s, found %d; name the class as its file does, and give an overloaded method a name of its own"),
    DRAFT_IN_THE_WAY("SET821", "%s is there already and is not overwritten; move it away, or rename the method"),

    // ---- notes
    COMPARED("SET004", "workflow \"%s\": %s", Severity.NOTE),
    CANDIDATE_WAITS(
            "SET005",
            "a candidate for workflow \"%s\" passes every gate: %s. The recording stays; to put the candidate in its place, run: %s",
            Severity.NOTE),
    INJECTION_UNSURE(
            "SET706",
            "%s could be read as an order to the model (%s): \"%s\". It is shown to the model; reword it where it is not meant so",
            Severity.NOTE),
    REDACTED("SET705", "prompts for workflow \"%s\" show placeholders for: %s", Severity.NOTE),
    RECORDED("SET003", "workflow \"%s\" recorded: %s", Severity.NOTE);

    private enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private final String code;
    private final String text;
    private final Severity severity;

    Problem(String code, String text) {
        this(code, text, Severity.ERROR);
    }

    Problem(String code, String text, Severity severity) {
        this.code = code;
        this.text = text;
        this.severity = severity;
    }

    /** The stable code, such as {@code SET101}. */
    public String code() {
        return code;
    }

    /** The text with {@code %s} for what differs. */
    public String template() {
        return text;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    /** This problem at a place; the arguments fill the text in order. */
    public Diagnostic at(Position position, Object... arguments) {
        return new Diagnostic(
                this, position, String.format(Locale.ROOT, text, arguments).strip());
    }
}
