package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Finds the content of signed tokens: what is decoded after a text has been taken apart at its dots. Nothing here can verify a signature. */
final class TokenScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> CUTS =
            Set.of("java.lang.String.split", "java.lang.String.indexOf", "java.lang.String.lastIndexOf");
    private static final Set<String> DOTS = Set.of(".", "\\.", "[.]");

    private final TypedUnit unit;
    private final Constants constants;

    TokenScan(TypedUnit unit, Constants constants) {
        this.unit = unit;
        this.constants = constants;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        if (name(tree).equals("java.util.Base64.Decoder.decode")
                && new Cuts().in(tree.getArguments().get(0))) {
            unit.note("token-payload", tree, "the content of a signed token, whose signature is not verified");
        }
        return super.visitMethodInvocation(tree, null);
    }

    private String name(MethodInvocationTree tree) {
        ExecutableElement method = unit.method(tree);
        return method == null ? "" : TypedUnit.owner(method) + "." + method.getSimpleName();
    }

    /** Follows local variables back to what they were given. */
    private final class Cuts extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<Element> followed = new HashSet<>();
        private boolean found;

        boolean in(Tree tree) {
            scan(tree, null);
            return found;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            if (CUTS.contains(name(tree))) {
                List<String> at = constants.of(tree.getArguments().get(0));
                found |= at != null && at.stream().anyMatch(DOTS::contains);
            }
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
            Element element = unit.element(tree);
            ExpressionTree first = constants.first(tree);
            if (element != null && first != null && followed.add(element)) {
                scan(first, null);
            }
            return null;
        }
    }
}
