package dev.setstone.benchmarks.benign;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that some code uses.
 *
 * @param called names of methods called without a receiver
 * @param used all other simple names
 * @param selected names behind a dot, as {@code receiver.name} and {@code receiver::name}
 * @param created simple names of classes that it makes objects of
 */
record Names(Set<String> called, Set<String> used, Set<String> selected, Set<String> created) {

    static Names of(List<Tree> trees) {
        Names names =
                new Names(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        names.scanner().scan(trees, null);
        return names;
    }

    /** Whether the code needs a member of the class of that name. */
    boolean reaches(Member member, String owner) {
        return called.stream().anyMatch(name -> member.declares(name, true))
                || used.stream().anyMatch(name -> member.declares(name, false))
                || selected.stream()
                        .filter(name -> name.startsWith(owner + "."))
                        .map(name -> name.substring(owner.length() + 1))
                        .anyMatch(name -> member.declares(name, true) || member.declares(name, false));
    }

    /** Whether a field of the member is named. */
    boolean mentions(Member member) {
        return member.trees().stream()
                .anyMatch(tree -> tree instanceof VariableTree field
                        && used.contains(field.getName().toString()));
    }

    private TreeScanner<@Nullable Void, @Nullable Void> scanner() {
        return new TreeScanner<>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
                if (tree.getMethodSelect() instanceof IdentifierTree name) {
                    called.add(name.getName().toString());
                    scan(tree.getTypeArguments(), none);
                    return scan(tree.getArguments(), none);
                }
                return super.visitMethodInvocation(tree, none);
            }

            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
                used.add(tree.getName().toString());
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
                selected.add(tree.getExpression() + "." + tree.getIdentifier());
                return super.visitMemberSelect(tree, none);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
                selected.add(tree.getQualifierExpression() + "." + tree.getName());
                return super.visitMemberReference(tree, none);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
                created.add(tree.getIdentifier().toString().replaceAll("<.*", ""));
                return super.visitNewClass(tree, none);
            }
        };
    }
}
