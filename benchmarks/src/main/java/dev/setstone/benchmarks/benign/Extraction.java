package dev.setstone.benchmarks.benign;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** Takes every static method of a file's top-level types out of it, with the static members that it needs. */
final class Extraction {

    private final JavaCompiler javac;

    Extraction(JavaCompiler javac) {
        this.javac = javac;
    }

    /** The methods of a file; none when it does not parse. */
    List<Sample> samples(Path root, Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) javac.getTask(
                Writer.nullWriter(),
                null,
                diagnostics,
                List.of("-proc:none"),
                null,
                List.of(new TextFile("Read", text)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        CompilationUnitTree unit = task.parse().iterator().next();
        List<Sample> samples = new ArrayList<>();
        if (diagnostics.getDiagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree top) {
                    samples.addAll(samples(path, text, unit, top, positions));
                }
            }
        }
        return samples;
    }

    private static List<Sample> samples(
            String path, String text, CompilationUnitTree unit, ClassTree top, SourcePositions positions) {
        List<Member> members = members(unit, top, positions);
        Wrapping wrapping = new Wrapping(text, unit, top, members, positions);
        List<Sample> samples = new ArrayList<>();
        for (Member member : members) {
            if (member.trees().get(0) instanceof MethodTree method && isCandidate(method)) {
                wrapping.around(member).ifPresent(source -> samples.add(new Sample(path, signature(method), source)));
            }
        }
        return samples;
    }

    /** A program's entry prints and is no step. */
    private static boolean isCandidate(MethodTree method) {
        return method.getBody() != null && !method.getName().contentEquals("main");
    }

    private static String signature(MethodTree method) {
        return method.getName()
                + method.getParameters().stream()
                        .map(VariableTree::getType)
                        .map(type -> type.toString().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Fields that share a declaration share its modifiers, so they start at the same place. */
    private static List<Member> members(CompilationUnitTree unit, ClassTree top, SourcePositions positions) {
        boolean ofInterface = top.getKind() == Tree.Kind.INTERFACE;
        Map<Integer, Member> members = new LinkedHashMap<>();
        for (Tree tree : top.getMembers()) {
            int from = (int) positions.getStartPosition(unit, tree);
            int to = (int) positions.getEndPosition(unit, tree);
            if (from >= 0 && to > from && Member.isStatic(tree, ofInterface) && !isEnumConstant(top, tree)) {
                members.merge(from, new Member(List.of(tree), from, to), Extraction::joined);
            }
        }
        return List.copyOf(members.values());
    }

    /** javac gives an enum's constants as public static final fields of the enum itself. */
    private static boolean isEnumConstant(ClassTree top, Tree tree) {
        return top.getKind() == Tree.Kind.ENUM
                && tree instanceof VariableTree field
                && field.getModifiers().getFlags().contains(Modifier.FINAL)
                && field.getType() != null
                && field.getType().toString().contentEquals(top.getSimpleName());
    }

    private static Member joined(Member one, Member other) {
        List<Tree> trees = new ArrayList<>(one.trees());
        trees.addAll(other.trees());
        return new Member(trees, one.from(), Math.max(one.to(), other.to()));
    }
}
