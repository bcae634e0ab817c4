package dev.setstone.benchmarks.benign;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Follows an unordered collection from where it is made through the variables of a candidate. */
final class Uses {

    /** Whatever does not depend on the order of the elements. */
    private static final Set<String> LOOKUPS = Set.of(
            "add",
            "addAll",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "equals",
            "get",
            "getOrDefault",
            "isEmpty",
            "merge",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "replace",
            "retainAll",
            "size");

    private static final Set<String> ORDERLESS_ARGUMENT = Set.of("containsAll", "equals", "removeAll", "retainAll");

    private final Attributed code;
    private final Set<Element> followed = new HashSet<>();

    Uses(Attributed code) {
        this.code = code;
    }

    /** Whether nothing is ever done with the expression's value but looking up and changing single elements. */
    boolean onlyLookups(TreePath expression) {
        TreePath parent = expression.getParentPath();
        Tree tree = expression.getLeaf();
        Tree around = parent.getLeaf();
        if (around instanceof ParenthesizedTree) {
            return onlyLookups(parent);
        }
        if (around instanceof VariableTree || (around instanceof AssignmentTree set && set.getExpression() == tree)) {
            return variable(around instanceof AssignmentTree ? assigned(parent) : code.element(parent));
        }
        if (around instanceof AssignmentTree) {
            return true;
        }
        if (around instanceof MemberSelectTree select) {
            boolean called = parent.getParentPath().getLeaf() instanceof MethodInvocationTree call
                    && call.getMethodSelect() == select;
            return called
                    ? LOOKUPS.contains(select.getIdentifier().toString())
                    : code.element(parent) instanceof VariableElement && onlyLookups(parent);
        }
        if (around instanceof BinaryTree binary) {
            return binary.getKind() != Tree.Kind.PLUS;
        }
        return argument(tree, parent);
    }

    private boolean argument(Tree tree, TreePath parent) {
        if (parent.getLeaf() instanceof NewClassTree made) {
            String type = code.type(parent);
            return made.getArguments().contains(tree)
                    && (type.equals("java.util.HashSet") || type.equals("java.util.HashMap"))
                    && onlyLookups(parent);
        }
        if (!(parent.getLeaf() instanceof MethodInvocationTree call)) {
            return false;
        }
        Element method = code.element(parent);
        boolean own = method != null && code.trees().getTree(method) != null;
        if (own) {
            int index = call.getArguments().indexOf(tree);
            List<? extends VariableElement> parameters = ((ExecutableElement) method).getParameters();
            return index >= 0 && index < parameters.size() && variable(parameters.get(index));
        }
        return method != null
                && ORDERLESS_ARGUMENT.contains(method.getSimpleName().toString());
    }

    private @org.jspecify.annotations.Nullable Element assigned(TreePath assignment) {
        AssignmentTree tree = (AssignmentTree) assignment.getLeaf();
        return code.element(new TreePath(assignment, tree.getVariable()));
    }

    private boolean variable(@org.jspecify.annotations.Nullable Element variable) {
        if (variable == null || variable.getKind() == ElementKind.METHOD) {
            return false;
        }
        if (!followed.add(variable)) {
            return true;
        }
        return code.paths().stream()
                .filter(path -> path.getLeaf() instanceof IdentifierTree || path.getLeaf() instanceof MemberSelectTree)
                .filter(path -> variable.equals(code.element(path)))
                .allMatch(this::onlyLookups);
    }
}
