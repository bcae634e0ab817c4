package dev.setstone.benchmarks.benign;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Whether the order of a collection that has none can reach a result. */
final class Unordered {

    private static final Set<String> TYPES = Set.of("java.util.HashMap", "java.util.HashSet");
    private static final Set<String> FACTORY_OWNERS = Set.of("java.util.Set", "java.util.Map");
    private static final Pattern COLLECTED =
            Pattern.compile("toSet|toMap|groupingBy|toUnmodifiableSet|toUnmodifiableMap");

    private final Attributed code;

    Unordered(Attributed code) {
        this.code = code;
    }

    /** Whether all unordered collections that are made on the line serve for looking up only. */
    boolean servesLookupsOnly(int line) {
        List<TreePath> made = code.paths().stream()
                .filter(path -> isMade(path) && code.line(path.getLeaf()) <= line && code.covers(path.getLeaf(), line))
                .toList();
        return !made.isEmpty() && made.stream().allMatch(path -> new Uses(code).onlyLookups(collected(path)));
    }

    private boolean isMade(TreePath path) {
        if (path.getLeaf() instanceof NewClassTree) {
            return TYPES.contains(code.type(path));
        }
        if (path.getLeaf() instanceof MemberReferenceTree reference) {
            return reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
                    && reference.getQualifierExpression().toString().matches("Hash(Map|Set)(<.*>)?");
        }
        return path.getLeaf() instanceof MethodInvocationTree && isFactory(code.element(path));
    }

    private static boolean isFactory(@org.jspecify.annotations.Nullable Element method) {
        if (method == null) {
            return false;
        }
        String owner = method.getEnclosingElement().toString();
        String name = method.getSimpleName().toString();
        boolean copies = name.equals("of") || name.equals("copyOf") || name.equals("ofEntries");
        return (FACTORY_OWNERS.contains(owner) && copies)
                || (owner.equals("java.util.stream.Collectors")
                        && COLLECTED.matcher(name).matches());
    }

    /** A collector's collection is what {@code collect} returns. */
    private static TreePath collected(TreePath path) {
        TreePath at = path;
        for (TreePath up = path.getParentPath();
                up.getLeaf() instanceof MethodInvocationTree;
                up = up.getParentPath()) {
            if (up.getLeaf().toString().contains(".collect(")) {
                return up;
            }
            at = up;
        }
        return at == path ? path : at;
    }
}
