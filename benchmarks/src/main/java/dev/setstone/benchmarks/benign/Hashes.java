package dev.setstone.benchmarks.benign;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.regex.Pattern;

/** Whether hash codes are those of values, which are the same everywhere. */
final class Hashes {

    private static final Pattern VALUES = Pattern.compile("byte|short|int|long|char|boolean|float|double"
            + "|java\\.lang\\.(String|Byte|Short|Integer|Long|Character|Boolean|Float|Double)"
            + "|java\\.math\\.(BigInteger|BigDecimal)|java\\.time\\.Local\\w+");

    private final Attributed code;

    Hashes(Attributed code) {
        this.code = code;
    }

    /** Whether every hash that is taken on the line is a value's. */
    boolean areOfValues(int line) {
        List<TreePath> calls = code.calls(line).stream()
                .filter(call -> Attributed.methodName(call).matches("hash|hashCode|deepHashCode"))
                .toList();
        return !calls.isEmpty() && calls.stream().allMatch(this::isOfValues);
    }

    private boolean isOfValues(TreePath call) {
        MethodInvocationTree tree = (MethodInvocationTree) call.getLeaf();
        if (tree.getArguments().isEmpty()) {
            return isValue(code.receiverFullType(call));
        }
        return tree.getArguments().stream().allMatch(argument -> isValue(code.fullType(new TreePath(call, argument))));
    }

    /** A value, or a collection of values. */
    private static boolean isValue(String type) {
        String elements = type.replaceAll("java\\.util\\.(List|ArrayList|Set|TreeSet|Map|TreeMap)<", "")
                .replaceAll("[>\\[\\]]", "");
        return List.of(elements.split(",")).stream()
                .allMatch(element -> VALUES.matcher(element.strip()).matches());
    }
}
