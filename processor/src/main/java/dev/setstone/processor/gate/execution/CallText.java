package dev.setstone.processor.gate.execution;

import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values and calls in a finding's words: on one line, in one order, and not longer than a reader bears. */
public final class CallText {

    private static final int LONGEST = 400;

    /** The step's call with these arguments, such as {@code decide(request = Request(bmi=31.2))}. */
    public String call(StepSignature step, List<Value> arguments) {
        List<String> parts = new ArrayList<>();
        List<Parameter> parameters = step.parameters();
        for (int i = 0; i < arguments.size(); i++) {
            String name = i < parameters.size() ? parameters.get(i).name() + " = " : "";
            parts.add(name + whole(arguments.get(i)));
        }
        return step.name() + "(" + shorten(String.join(", ", parts)) + ")";
    }

    /** A value, shortened when it is long. */
    public String value(Value value) {
        return shorten(whole(value));
    }

    /** A text that a candidate chose, such as an exception's message, quoted and shortened. */
    public String quoted(String text) {
        return shorten(escape(text));
    }

    private static String whole(Value value) {
        if (value instanceof Value.Nothing) {
            return "null";
        } else if (value instanceof Value.Bool bool) {
            return String.valueOf(bool.value());
        } else if (value instanceof Value.Num number) {
            return number.text();
        } else if (value instanceof Value.Text text) {
            return escape(text.value());
        } else if (value instanceof Value.Items items) {
            return items.items().stream().map(CallText::whole).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Value.Bag bag) {
            return bag.items().stream().map(CallText::whole).sorted().collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Value.Entries entries) {
            return entries.entries().entrySet().stream()
                    .map(entry -> whole(entry.getKey()) + ": " + whole(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return fields((Value.Fields) value);
    }

    private static String fields(Value.Fields fields) {
        String type = fields.type();
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return fields.fields().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + whole(entry.getValue()))
                .collect(Collectors.joining(", ", simple + "(", ")"));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.append('"').toString();
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "... (" + text.length() + " characters)";
    }
}
