package dev.setstone.processor.cli;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A source without Setstone's annotations and their imports; every other character stays. */
final class PlainSource {

    private static final String ANNOTATIONS = "dev.setstone.annotations.";
    private static final String SETSTONE = "dev.setstone.";

    /** A piece of text, from its first character to the one behind its last. */
    private record Piece(int start, int end) {}

    /** The source without them. */
    String strip(String text) {
        CompilationUnitTree unit;
        SourcePositions positions;
        try {
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            JavacTask task = (JavacTask)
                    javac.getTask(null, null, ignored -> {}, List.of("-proc:none"), null, List.of(new InMemory(text)));
            unit = task.parse().iterator().next();
            positions = Trees.instance(task).getSourcePositions();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        List<Piece> pieces = new ArrayList<>();
        new Finder(pieces, unit, positions).scan(unit, null);
        pieces.sort(Comparator.comparingInt(Piece::start).reversed());
        StringBuilder plain = new StringBuilder(text);
        pieces.forEach(piece -> remove(plain, piece));
        return plain.toString();
    }

    /** The first line that still names Setstone, with its number. */
    static Optional<String> remainder(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(SETSTONE)) {
                return Optional.of("line " + (i + 1) + ": " + lines[i].strip());
            }
        }
        return Optional.empty();
    }

    /** The piece, and the whole line where nothing else stands on it. */
    private static void remove(StringBuilder text, Piece piece) {
        int start = piece.start();
        int end = piece.end();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean alone =
                (start == 0 || text.charAt(start - 1) == '\n') && end < text.length() && text.charAt(end) == '\n';
        if (alone) {
            text.delete(start, end + 1);
        } else {
            text.delete(piece.start(), end);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<Piece> pieces;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Set<String> imported = new LinkedHashSet<>();
        private boolean all;

        Finder(List<Piece> pieces, CompilationUnitTree unit, SourcePositions positions) {
            this.pieces = pieces;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
            String name = tree.getQualifiedIdentifier().toString();
            if (name.startsWith(ANNOTATIONS)) {
                all |= name.endsWith("*");
                imported.add(name.substring(ANNOTATIONS.length()));
                add(tree);
            }
            return null;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
            String name = tree.getAnnotationType().toString();
            if (name.startsWith(ANNOTATIONS) || imported.contains(name) || (all && exists(name))) {
                add(tree);
                return null;
            }
            return super.visitAnnotation(tree, null);
        }

        private void add(Tree tree) {
            pieces.add(new Piece(
                    (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree)));
        }

        private static boolean exists(String name) {
            try {
                Class.forName(ANNOTATIONS + name, false, PlainSource.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException another) {
                return false;
            }
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String text) {
            super(URI.create("memory:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
