package dev.setstone.processor.cli.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads expressions whose value can be seen without running them, as values of a spec. */
final class Literals {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, List<String>> records;
    private final Map<String, ExpressionTree> variables;

    /**
     * A reader.
     *
     * @param records the names of records' components
     * @param variables what local variables were initialised with
     */
    Literals(Map<String, List<String>> records, Map<String, ExpressionTree> variables) {
        this.records = records;
        this.variables = variables;
    }

    /** The value, where it can be seen. */
    Optional<JsonNode> read(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree inner) {
            return read(inner.getExpression());
        }
        if (tree instanceof LiteralTree literal) {
            return literal(literal.getValue());
        }
        if (tree instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            return read(unary.getExpression())
                    .filter(JsonNode::isNumber)
                    .map(number -> NODES.numberNode(number.decimalValue().negate()));
        }
        if (tree instanceof IdentifierTree name) {
            return named(name.getName().toString());
        }
        if (tree instanceof MemberSelectTree member) {
            return member(member);
        }
        if (tree instanceof NewClassTree created && created.getClassBody() == null) {
            return created(simple(created.getIdentifier().toString()), created.getArguments());
        }
        return tree instanceof MethodInvocationTree call
                ? called(call.getMethodSelect().toString(), call.getArguments())
                : Optional.empty();
    }

    private static Optional<JsonNode> literal(Object value) {
        if (value instanceof Boolean truth) {
            return Optional.of(NODES.booleanNode(truth));
        }
        if (value instanceof Number number) {
            return Optional.of(NODES.numberNode(new BigDecimal(number.toString())));
        }
        return value instanceof String || value instanceof Character
                ? Optional.of(NODES.textNode(value.toString()))
                : Optional.empty();
    }

    /** A variable, or a constant of an enum that was imported. */
    private Optional<JsonNode> named(String name) {
        ExpressionTree initializer = variables.get(name);
        if (initializer != null) {
            return read(initializer);
        }
        return isConstant(name) ? Optional.of(NODES.textNode(name)) : Optional.empty();
    }

    private static Optional<JsonNode> member(MemberSelectTree member) {
        String name = member.getIdentifier().toString();
        return switch (member.toString()) {
            case "BigDecimal.ZERO" -> Optional.of(NODES.numberNode(BigDecimal.ZERO));
            case "BigDecimal.ONE" -> Optional.of(NODES.numberNode(BigDecimal.ONE));
            case "BigDecimal.TEN" -> Optional.of(NODES.numberNode(BigDecimal.TEN));
            default ->
                isConstant(name)
                                && Character.isUpperCase(
                                        simple(member.getExpression().toString())
                                                .charAt(0))
                        ? Optional.of(NODES.textNode(name))
                        : Optional.empty();
        };
    }

    private static boolean isConstant(String name) {
        return name.matches("[A-Z][A-Z0-9_]*");
    }

    private Optional<JsonNode> created(String type, List<? extends ExpressionTree> arguments) {
        if (type.equals("BigDecimal") && arguments.size() == 1) {
            return decimal(arguments.get(0));
        }
        List<String> components = records.get(type);
        if (components == null || components.size() != arguments.size()) {
            return Optional.empty();
        }
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < components.size(); i++) {
            Optional<JsonNode> value = read(arguments.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            // What is not there is left out.
            if (!value.get().isNull()) {
                object.set(components.get(i), value.get());
            }
        }
        return Optional.of(object);
    }

    private Optional<JsonNode> decimal(ExpressionTree text) {
        Optional<JsonNode> value = read(text);
        try {
            return value.map(each -> NODES.numberNode(new BigDecimal(each.asText())));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> called(String method, List<? extends ExpressionTree> arguments) {
        return switch (method) {
            case "BigDecimal.valueOf" -> arguments.size() == 1 ? decimal(arguments.get(0)) : Optional.empty();
            case "LocalDate.of" -> date(arguments);
            case "LocalDate.parse" -> arguments.size() == 1 ? read(arguments.get(0)) : Optional.empty();
            case "List.of" -> list(arguments);
            case "Optional.of" -> arguments.size() == 1 ? read(arguments.get(0)) : Optional.empty();
            case "Optional.empty" -> Optional.of(NODES.nullNode());
            default -> Optional.empty();
        };
    }

    private Optional<JsonNode> list(List<? extends ExpressionTree> elements) {
        ArrayNode list = NODES.arrayNode();
        for (ExpressionTree element : elements) {
            Optional<JsonNode> value = read(element);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            list.add(value.get());
        }
        return Optional.of(list);
    }

    private Optional<JsonNode> date(List<? extends ExpressionTree> parts) {
        List<Integer> numbers = parts.stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .filter(JsonNode::isNumber)
                .map(JsonNode::asInt)
                .toList();
        try {
            return numbers.size() == 3
                    ? Optional.of(NODES.textNode(LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2))
                            .toString()))
                    : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
