package dev.setstone.processor.cli.draft;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Sources as javac parses them, and no further: a draft needs no class path.
 *
 * @param units the files
 * @param records the names of each record's components, by the record's simple name
 * @param trees where things stand, and what comments say
 */
record Sources(List<CompilationUnitTree> units, Map<String, List<String>> records, Trees trees) {
    Sources {
        units = List.copyOf(units);
        records = Collections.unmodifiableMap(new TreeMap<>(records));
    }

    /** A method of a class, with its file. */
    record Found(CompilationUnitTree unit, ClassTree owner, MethodTree method) {}

    /** Parses files. */
    static Sources parse(List<Path> files) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(ignored -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null,
                    manager,
                    ignored -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            Map<String, List<String>> records = new TreeMap<>();
            new RecordFinder(records).scan(units, null);
            return new Sources(units, records, Trees.instance(task));
        }
    }

    /** The methods of that name in the class of that simple or qualified name. */
    List<Found> methods(String type, String method) {
        List<Found> found = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            for (Tree declared : unit.getTypeDecls()) {
                if (declared instanceof ClassTree owner && isNamed(unit, owner, type)) {
                    owner.getMembers().stream()
                            .filter(MethodTree.class::isInstance)
                            .map(MethodTree.class::cast)
                            .filter(each -> each.getName().contentEquals(method))
                            .forEach(each -> found.add(new Found(unit, owner, each)));
                }
            }
        }
        return found;
    }

    private static boolean isNamed(CompilationUnitTree unit, ClassTree owner, String type) {
        String simple = owner.getSimpleName().toString();
        String prefix = packageOf(unit).map(name -> name + ".").orElse("");
        return type.equals(simple) || type.equals(prefix + simple);
    }

    /** The package that a file says. */
    static Optional<String> packageOf(CompilationUnitTree unit) {
        return Optional.ofNullable(unit.getPackageName()).map(ExpressionTree::toString);
    }

    /** Where something stands: file and line. */
    String place(CompilationUnitTree unit, Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        return Path.of(unit.getSourceFile().toUri()).getFileName() + ":"
                + unit.getLineMap().getLineNumber(start);
    }

    private static final class RecordFinder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Map<String, List<String>> records;

        RecordFinder(Map<String, List<String>> records) {
            this.records = records;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            if (tree.getKind() == Tree.Kind.RECORD) {
                records.put(
                        tree.getSimpleName().toString(),
                        tree.getMembers().stream()
                                .filter(VariableTree.class::isInstance)
                                .map(VariableTree.class::cast)
                                .filter(field ->
                                        !field.getModifiers().getFlags().contains(Modifier.STATIC))
                                .map(field -> field.getName().toString())
                                .toList());
            }
            return super.visitClass(tree, null);
        }
    }
}
