package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Notes every type that the source names, since some leave no trace in the class files, such as type arguments of local variables. */
final class TypeNameScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final TypedUnit unit;

    TypeNameScan(TypedUnit unit) {
        this.unit = unit;
    }

    private boolean names(Tree tree) {
        if (!(unit.element(tree) instanceof TypeElement type)) {
            return false;
        }
        if (!unit.own().containsKey(type)) {
            unit.note("type-name", tree, unit.elements().getBinaryName(type).toString());
        }
        return true;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        names(tree);
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        // What stands before a nested type or a package is only the way to it.
        return names(tree) ? null : super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
        return null;
    }
}
