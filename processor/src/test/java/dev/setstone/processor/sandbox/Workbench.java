package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.RunRequest.World;
import dev.setstone.processor.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A workflow {@code a.Flow} with a step {@code decide}, compiled and run as a test says. */
final class Workbench {

    static final String LOGIC = "a.FlowLogic";

    private final Sandbox sandbox;

    Workbench(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    static Surroundings surroundings(String flow, String... otherNamesAndTexts) {
        TreeMap<String, String> sources = new TreeMap<>(Map.of("a.Flow", flow));
        for (int i = 0; i < otherNamesAndTexts.length; i += 2) {
            sources.put(otherNamesAndTexts[i], otherNamesAndTexts[i + 1]);
        }
        return new Surroundings(sources, new TreeMap<>(), 17);
    }

    /** An interface with one step of that signature, such as {@code int decide(int n)}. */
    static Surroundings step(String signature) {
        return surroundings("package a; import java.util.*; interface Flow { " + signature + "; }");
    }

    static String logic(String members) {
        return "package a;\nimport java.util.*;\nfinal class FlowLogic {\n" + members + "\n}\n";
    }

    Compilation compile(Surroundings surroundings, String members) throws SandboxException {
        return sandbox.compile(surroundings, LOGIC, logic(members));
    }

    List<RunResult> run(Compilation program, List<List<Value>> arguments) throws SandboxException {
        return run(program, World.PLAIN, List.of(), arguments);
    }

    List<RunResult> run(Compilation program, World world, List<String> properties, List<List<Value>> arguments)
            throws SandboxException {
        return sandbox.run(new RunRequest(program, LOGIC, "a.Flow", "decide", properties, arguments, world));
    }

    /** Compiles and makes one call. */
    RunResult call(String signature, String members, Value... arguments) throws SandboxException {
        return run(compile(step(signature), members), List.of(List.of(arguments)))
                .get(0);
    }

    static Value num(Object number) {
        return new Value.Num(number.toString());
    }

    static Value text(String text) {
        return new Value.Text(text);
    }

    static Value fields(String type, Object... namesAndValues) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Fields(type, fields);
    }

    static RunResult.Returned returned(Value value) {
        return new RunResult.Returned(value, List.of(), false);
    }
}
