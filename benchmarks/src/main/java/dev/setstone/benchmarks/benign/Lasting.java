package dev.setstone.benchmarks.benign;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Whether a static field is a constant in fact: assigned once, its contents never changed nor handed out. */
final class Lasting {

    private static final Set<String> CHANGES = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "append",
            "clear",
            "compute",
            "computeIfAbsent",
            "delete",
            "fill",
            "insert",
            "merge",
            "next",
            "nextInt",
            "offer",
            "poll",
            "pop",
            "push",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "replaceAll",
            "set",
            "setLength",
            "sort",
            "incrementAndGet",
            "getAndIncrement");

    /** Methods that change an argument. */
    private static final Set<String> FILLS =
            Set.of("addAll", "arraycopy", "fill", "reverse", "setAll", "shuffle", "sort", "swap");

    private final Attributed code;

    Lasting(Attributed code) {
        this.code = code;
    }

    /** Whether the field of that name, wherever in the candidate, is a constant in fact. */
    boolean isConstant(String field) {
        return code.paths().stream()
                .filter(path -> path.getLeaf() instanceof VariableTree variable
                        && variable.getName().contentEquals(field)
                        && path.getParentPath().getLeaf() instanceof ClassTree)
                .map(code::element)
                .allMatch(element ->
                        element != null && element.getModifiers().contains(Modifier.FINAL) && isNeverChanged(element));
    }

    private boolean isNeverChanged(Element field) {
        return code.paths().stream()
                .filter(path -> path.getLeaf() instanceof IdentifierTree || path.getLeaf() instanceof MemberSelectTree)
                .filter(path -> field.equals(code.element(path)))
                .noneMatch(path -> !isInInitializer(path) && isChange(path));
    }

    private static boolean isInInitializer(TreePath path) {
        for (TreePath up = path; up != null; up = up.getParentPath()) {
            if (up.getLeaf() instanceof MethodTree) {
                return false;
            }
            if (up.getLeaf() instanceof BlockTree block && block.isStatic()) {
                return true;
            }
        }
        return false;
    }

    private boolean isChange(TreePath path) {
        TreePath parent = path.getParentPath();
        Tree around = parent.getLeaf();
        if (around instanceof ArrayAccessTree access) {
            return access.getExpression() == path.getLeaf() && isChange(parent);
        }
        if (around instanceof AssignmentTree assignment) {
            return assignment.getVariable() == path.getLeaf();
        }
        if (around instanceof MemberSelectTree select) {
            // A copy of an array of arrays shares them.
            boolean shares = select.getIdentifier().contentEquals("clone")
                    && code.type(path).contains("[][]");
            return shares || CHANGES.contains(select.getIdentifier().toString());
        }
        if (around instanceof MethodInvocationTree call) {
            String called = call.getMethodSelect().toString();
            return FILLS.contains(called.substring(called.lastIndexOf('.') + 1));
        }
        boolean handedOut = around instanceof ReturnTree && !isPlain(path);
        boolean counted =
                around instanceof UnaryTree unary && (unary.getKind().name().endsWith("CREMENT"));
        return handedOut || counted || around instanceof CompoundAssignmentTree;
    }

    private boolean isPlain(TreePath path) {
        String type = code.type(path);
        return type.equals("java.lang.String") || !type.contains("[") && !type.contains(".");
    }
}
