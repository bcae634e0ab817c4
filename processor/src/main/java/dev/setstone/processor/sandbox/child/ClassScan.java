package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds classes whose objects are equal without having the same hash, and classes whose constants depend on which class is used first. */
final class ClassScan {

    private final TypedUnit unit;

    ClassScan(TypedUnit unit) {
        this.unit = unit;
    }

    void scan() {
        Map<TypeElement, Set<TypeElement>> uses = new LinkedHashMap<>();
        unit.own().forEach((type, tree) -> {
            equalsWithoutHash(type, tree);
            uses.put(type, usedAtStart(type, tree));
        });
        unit.own().forEach((type, tree) -> {
            if (reaches(type, type, uses, new LinkedHashSet<>())) {
                unit.note(
                        "static-state",
                        tree,
                        "constants of " + type.getSimpleName() + " that depend on which class is used first");
            }
        });
    }

    private void equalsWithoutHash(TypeElement type, ClassTree tree) {
        if (declares(type, "equals", 1) && !declares(type, "hashCode", 0)) {
            unit.note("identity-hash", tree, "equals without hashCode in " + type.getSimpleName());
        }
    }

    private static boolean declares(TypeElement type, String name, int parameters) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean objects = parameters == 0
                    || (method.getParameters().size() == 1
                            && TypedUnit.name(method.getParameters().get(0).asType())
                                    .equals("java.lang.Object"));
            if (method.getSimpleName().contentEquals(name)
                    && method.getParameters().size() == parameters
                    && objects) {
                return true;
            }
        }
        return false;
    }

    /** The candidate's other classes that are used while this one is initialised. */
    private Set<TypeElement> usedAtStart(TypeElement type, ClassTree tree) {
        Set<TypeElement> used = new LinkedHashSet<>();
        for (Tree member : tree.getMembers()) {
            boolean field = member instanceof VariableTree variable
                    && unit.element(variable) instanceof VariableElement element
                    && element.getModifiers().contains(Modifier.STATIC);
            if (field || (member instanceof BlockTree block && block.isStatic())) {
                new Uses(type, used).scan(member, null);
            }
        }
        return used;
    }

    private static boolean reaches(
            TypeElement from, TypeElement to, Map<TypeElement, Set<TypeElement>> uses, Set<TypeElement> seen) {
        for (TypeElement next : uses.getOrDefault(from, Set.of())) {
            if (next.equals(to) || (seen.add(next) && reaches(next, to, uses, seen))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Tree body(Element method) {
        ClassTree type = unit.own().get(method.getEnclosingElement());
        for (Tree member : type == null ? List.<Tree>of() : type.getMembers()) {
            if (member instanceof MethodTree declared && method.equals(unit.element(declared))) {
                return declared.getBody();
            }
        }
        return null;
    }

    /** Reads of fields that are no constants, calls, and creations; what a lambda does comes later. */
    private final class Uses extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final TypeElement self;
        private final Set<TypeElement> used;
        private final Set<Element> called = new LinkedHashSet<>();

        Uses(TypeElement self, Set<TypeElement> used) {
            this.self = self;
            this.used = used;
        }

        private void use(ExpressionTree tree) {
            Element element = unit.element(tree);
            if (element instanceof ExecutableElement && called.add(element)) {
                scan(body(element), null);
            }
            boolean runs = element instanceof ExecutableElement
                    || (element instanceof VariableElement field
                            && field.getKind().isField()
                            && field.getConstantValue() == null
                            && field.getModifiers().contains(Modifier.STATIC));
            if (runs
                    && element != null
                    && element.getEnclosingElement() instanceof TypeElement type
                    && !type.equals(self)
                    && unit.own().containsKey(type)) {
                used.add(type);
            }
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
            use(tree);
            return super.visitIdentifier(tree, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
            use(tree);
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            use(tree);
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
            use(tree);
            return super.visitNewClass(tree, null);
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
            return null;
        }
    }
}
