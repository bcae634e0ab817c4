package dev.setstone.processor.sandbox;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names in a compilation unit that may be a type's, as written. */
final class MentionedNames extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final SortedSet<String> simple = new TreeSet<>();
    private final SortedSet<String> qualified = new TreeSet<>();
    private final SortedSet<String> onDemand = new TreeSet<>();

    /** Names without a dot. */
    SortedSet<String> simple() {
        return Collections.unmodifiableSortedSet(simple);
    }

    /** Names with dots, those of imports included. */
    SortedSet<String> qualified() {
        return Collections.unmodifiableSortedSet(qualified);
    }

    /** What is imported on demand: packages and types. */
    SortedSet<String> onDemand() {
        return Collections.unmodifiableSortedSet(onDemand);
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
        String name = tree.getQualifiedIdentifier().toString();
        String owner = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (name.endsWith(".*")) {
            onDemand.add(owner);
            qualified.add(owner);
        } else {
            qualified.add(tree.isStatic() ? owner : name);
        }
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        simple.add(tree.getName().toString());
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        String name = tree.toString();
        // A chain of calls is no type's name.
        if (name.indexOf('(') < 0) {
            qualified.add(name);
        }
        return super.visitMemberSelect(tree, null);
    }
}
