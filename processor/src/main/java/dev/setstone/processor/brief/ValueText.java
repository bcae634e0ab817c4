package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.PortScript;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes typed data for prompts and messages: one line, as a spec would write it in YAML's flow form. Equal values have equal
 * texts, since the items of sets and maps are sorted by their texts.
 */
public final class ValueText {

    private static final Set<ScalarKind> QUOTED = EnumSet.of(ScalarKind.STRING, ScalarKind.CHAR, ScalarKind.BOXED_CHAR);

    private final Members members;
    private final CaseKey caseKey;

    public ValueText(Contract contract) {
        this.members = new Members(contract);
        this.caseKey = new CaseKey(members);
    }

    /** The value as text; the type says what to quote and where a record must name itself. */
    public String of(Value value, TypeUse use) {
        if (value instanceof Value.Nothing) {
            return "null";
        }
        if (use instanceof TypeUse.Container container) {
            return container(value, container);
        }
        if (value instanceof Value.Fields fields && use instanceof TypeUse.Declared declared) {
            return record(fields, declared);
        }
        if (value instanceof Value.Bool bool) {
            return String.valueOf(bool.value());
        }
        if (value instanceof Value.Num number) {
            return number.text();
        }
        if (value instanceof Value.Text text) {
            boolean quoted = use instanceof TypeUse.Scalar scalar && QUOTED.contains(scalar.kind());
            return quoted ? quote(text.value()) : text.value();
        }
        throw new IllegalArgumentException("not a value of " + use.source() + ": " + value);
    }

    private String container(Value value, TypeUse.Container use) {
        TypeUse first = use.arguments().get(0);
        if (use.kind() == ContainerKind.OPTIONAL) {
            return of(value, first);
        }
        if (value instanceof Value.Items items) {
            return items.items().stream().map(item -> of(item, first)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Value.Bag bag) {
            return bag.items().stream()
                    .map(item -> of(item, first))
                    .sorted()
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Value.Entries entries) {
            return map(entries, first, use.arguments().get(1));
        }
        throw new IllegalArgumentException("not a value of " + use.source() + ": " + value);
    }

    private String map(Value.Entries entries, TypeUse keyType, TypeUse valueType) {
        boolean plainKeys = entries.entries().keySet().stream()
                .noneMatch(
                        key -> key instanceof Value.Fields || key instanceof Value.Items || key instanceof Value.Bag);
        return entries.entries().entrySet().stream()
                .map(entry -> plainKeys
                        ? of(entry.getKey(), keyType) + ": " + of(entry.getValue(), valueType)
                        : "{key: " + of(entry.getKey(), keyType) + ", value: " + of(entry.getValue(), valueType) + "}")
                .sorted()
                .collect(Collectors.joining(", ", plainKeys ? "{" : "[", plainKeys ? "}" : "]"));
    }

    private String record(Value.Fields fields, TypeUse.Declared use) {
        Optional<PortType> port = members.port(use);
        if (port.isPresent()) {
            return script(PortScript.of(fields), port.get());
        }
        List<String> parts = new ArrayList<>();
        TypeUse.Declared self = use;
        if (members.declaration(use) instanceof SealedType) {
            self = caseOf(fields, use).orElseThrow(() -> new IllegalArgumentException("no case: " + fields.type()));
            parts.add(caseKey.of(use) + ": " + caseKey.name(use, self));
        }
        members.components(self).forEach(component -> {
            Value value = fields.fields().get(component.name());
            if (value != null) {
                parts.add(component.name() + ": " + of(value, component.type()));
            }
        });
        return "{" + String.join(", ", parts) + "}";
    }

    /** The calls of a port and what comes of them, such as {@code [find(member = "M-1") answers {claims: 2}]}. */
    private String script(PortScript script, PortType port) {
        String calls = script.calls().stream()
                .map(call -> port.method(call.method())
                        .map(method -> call(call, method))
                        .orElse(call.method()))
                .collect(Collectors.joining("; ", "[", "]"));
        return calls
                + (script.ordered() && script.calls().size() > 1 ? " in this order" : "")
                + (script.open() ? " and any other call" : "");
    }

    private String call(PortScript.Call call, PortMethod method) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            TypeUse type = method.parameters().get(i).type();
            String text = call.arguments().get(i).map(value -> of(value, type)).orElse("any");
            arguments.add(method.parameters().get(i).name() + " = " + text);
        }
        String head = method.name() + "(" + String.join(", ", arguments) + ")";
        if (call.outcome() instanceof PortScript.Outcome.Failure failure) {
            return head + " fails " + failure.code();
        }
        Value value = ((PortScript.Outcome.Answer) call.outcome()).value();
        return method.result().map(type -> head + " answers " + of(value, type)).orElse(head);
    }

    /** The case of a sealed interface that a record is. */
    Optional<TypeUse.Declared> caseOf(Value.Fields fields, TypeUse.Declared use) {
        return members.cases(use).stream()
                .filter(each -> members.declaration(each).binaryName().equals(fields.type()))
                .findFirst();
    }

    /** As JSON quotes, except that whatever is not printable ASCII or a letter is escaped, so that it can be seen. */
    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(unit -> {
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> appendVisible(quoted, unit);
            }
        });
        return quoted.append('"').toString();
    }

    private static void appendVisible(StringBuilder text, int unit) {
        boolean visible = (unit >= 0x20 && unit < 0x7f) || (unit > 0xa0 && isVisible(unit));
        if (visible) {
            text.appendCodePoint(unit);
        } else {
            for (char each : Character.toChars(unit)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
            }
        }
    }

    private static boolean isVisible(int unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
