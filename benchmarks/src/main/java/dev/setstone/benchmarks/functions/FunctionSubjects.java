package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.benchmarks.project.Subject;
import dev.setstone.benchmarks.shape.JavaTypes;
import dev.setstone.benchmarks.shape.Shape;
import dev.setstone.benchmarks.shape.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Makes a function into a workflow that finds the arguments of its call in a request. */
final class FunctionSubjects {

    /** The step of all of them. */
    static final String STEP = "call";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FunctionSubjects() {}

    static Subject of(Item item) {
        String name = item.id().toLowerCase(Locale.ROOT).replace('_', '-');
        String type = "Function" + item.id().replaceAll("\\D", "");
        return new Subject(
                name, type, source(item, name, type), spec(item, name).toString(), new TreeMap<>());
    }

    private static String source(Item item, String name, String type) {
        JavaTypes types = new JavaTypes();
        String result = types.type(item.result(), item.choice() ? "Call" : "Arguments");
        return """
                package %s;

                import dev.setstone.annotations.CompiledWorkflow;
                import java.math.BigDecimal;
                import java.util.List;
                import java.util.Map;
                import java.util.Optional;

                @CompiledWorkflow(spec = "%s.yaml")
                public interface %s {
                    %s %s(String request);

                %s}
                """.formatted(Subject.PACKAGE, name, type, result, STEP, types.declarations());
    }

    private static ObjectNode spec(Item item, String name) {
        ObjectNode spec = NODES.objectNode();
        spec.put("workflow", name);
        spec.put("description", "Find the arguments of a call in a request in plain words.");
        ObjectNode step = spec.putObject("steps").putObject(STEP);
        step.put("template", "extraction");
        rules(item).forEach(step.putArray("rules")::add);
        ArrayNode examples = step.putArray("examples");
        for (Request request : item.shown()) {
            ObjectNode example = examples.addObject();
            example.putObject("given").put("request", request.text());
            example.set("expect", Values.named(result(item, request), item.result()));
        }
        return spec;
    }

    private static JsonNode result(Item item, Request request) {
        if (!item.choice()) {
            return request.arguments();
        }
        ObjectNode chosen = NODES.objectNode();
        return request.function().isEmpty() ? chosen : chosen.set(request.function(), request.arguments());
    }

    private static List<String> rules(Item item) {
        List<String> rules = new ArrayList<>();
        if (item.choice()) {
            rules.add(
                    "Exactly one member of the result is there when the request asks for what that function does; none is there when no"
                            + " function does what is asked.");
            for (Shape.Field member : item.result().fields()) {
                JsonNode function = function(item, member.key());
                rules.add(member.name() + " is a call of " + member.key() + ": "
                        + function.path("description").asText());
                parameters(rules, member.name() + ".", function, (Shape.RecordOf) member.shape());
            }
        } else {
            rules.add("The request asks for a call of "
                    + item.function().path("name").asText() + ": "
                    + item.function().path("description").asText());
        }
        rules.add(
                "An argument that is not required and that the request does not give is left out. Requests are worded freely;"
                        + " those of the examples are only some of them.");
        if (!item.choice()) {
            parameters(rules, "", item.function(), item.result());
        }
        if (item.family() == Family.SHOWN) {
            rules.add("Among the requests will be this one: " + item.question());
        }
        return rules;
    }

    private static JsonNode function(Item item, String name) {
        for (JsonNode each : item.row().path("functions")) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
        }
        throw new IllegalStateException("no function " + name + " in " + item.id());
    }

    private static void parameters(List<String> rules, String owner, JsonNode function, Shape.RecordOf parameters) {
        for (Shape.Field field : parameters.fields()) {
            rules.add(owner + rule(field, function.at("/parameters/properties").path(field.key())));
        }
    }

    private static String rule(Shape.Field field, JsonNode declared) {
        StringBuilder rule = new StringBuilder(field.name());
        rule.append(field.optional() ? " (not required): " : ": ")
                .append(declared.path("description").asText());
        if (declared.has("enum")) {
            rule.append(" One of ").append(declared.path("enum"));
        }
        if (declared.has("default")) {
            rule.append(" Default: ").append(declared.path("default"));
        }
        if (declared.has("properties")) {
            rule.append(" Parts: ").append(declared.path("properties"));
        }
        return rule.substring(0, Math.min(rule.length(), 1000));
    }
}
