package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a user's source what can't be compiled here and isn't needed: an import, an annotation, a method's body. A
 * default method may well call what only the whole build has, such as generated classes.
 */
final class Omission {

    private static final char BODY_MARK = '\u0001';
    private static final String EMPTY_BODY = "{throw new AssertionError();}";

    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final String text;

    Omission(Trees trees, CompilationUnitTree unit, String text) {
        this.positions = trees.getSourcePositions();
        this.unit = unit;
        this.text = text;
    }

    /**
     * The text without what stands at the places of errors; lines stay where they are.
     *
     * @param errors offsets in the text
     * @return null when an error stands where nothing can be left out
     */
    @Nullable
    String without(Set<Long> errors) {
        StringBuilder mended = new StringBuilder(text);
        for (long error : errors) {
            Finder finder = new Finder(error);
            finder.scan(unit, null);
            if (finder.found == null) {
                return null;
            }
            leaveOut(finder.found, mended);
        }
        return mended.toString().replace(String.valueOf(BODY_MARK), EMPTY_BODY);
    }

    private void leaveOut(Tree tree, StringBuilder mended) {
        int start = (int) positions.getStartPosition(unit, tree);
        int end = (int) positions.getEndPosition(unit, tree);
        for (int i = start; i < end; i++) {
            if (mended.charAt(i) != '\n') {
                mended.setCharAt(i, ' ');
            }
        }
        if (tree instanceof BlockTree) {
            // A mark at first, since the offsets of the errors to come are those of the original text.
            mended.setCharAt(start, BODY_MARK);
        }
    }

    /** Finds the outermost thing around an offset that can be left out. */
    private final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final long offset;
        private @Nullable Tree found;

        Finder(long offset) {
            this.offset = offset;
        }

        private void offer(@Nullable Tree tree) {
            if (tree != null
                    && found == null
                    && positions.getStartPosition(unit, tree) <= offset
                    && offset < positions.getEndPosition(unit, tree)) {
                found = tree;
            }
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
            offer(tree);
            return null;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void nothing) {
            offer(tree);
            return super.visitAnnotation(tree, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            // A property without its body would judge every candidate wrongly, and a constructor decides what a value
            // may be.
            if (tree.getReturnType() != null && !isProperty(tree.getModifiers())) {
                offer(tree.getBody());
            }
            return super.visitMethod(tree, null);
        }

        private static boolean isProperty(ModifiersTree modifiers) {
            Set<String> names = new TreeSet<>();
            for (AnnotationTree annotation : modifiers.getAnnotations()) {
                String name = annotation.getAnnotationType().toString();
                names.add(name.substring(name.lastIndexOf('.') + 1));
            }
            return names.contains("Ensures");
        }
    }
}
