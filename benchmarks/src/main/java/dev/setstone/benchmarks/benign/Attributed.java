package dev.setstone.benchmarks.benign;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with types: the second opinion on what the gate refuses, made without the gate.
 *
 * @param paths every tree in it, in the order of the text
 */
record Attributed(CompilationUnitTree unit, Trees trees, List<TreePath> paths) {

    Attributed {
        paths = List.copyOf(paths);
    }

    /** Attributes a candidate; empty when it does not compile against the JDK alone, so that it can't stand alone. */
    static Optional<Attributed> of(JavaCompiler javac, JavaFileManager files, String source) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) javac.getTask(
                Writer.nullWriter(),
                files,
                diagnostics,
                List.of("-proc:none"),
                null,
                List.of(new TextFile(Wrapping.LOGIC, source)));
        Trees trees = Trees.instance(task);
        CompilationUnitTree unit = task.parse().iterator().next();
        task.analyze();
        boolean compiles = diagnostics.getDiagnostics().stream()
                .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
        return compiles ? Optional.of(new Attributed(unit, trees, everything(unit))) : Optional.empty();
    }

    private static List<TreePath> everything(CompilationUnitTree unit) {
        List<TreePath> paths = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
                if (tree != null) {
                    TreePath path =
                            getCurrentPath() == null ? new TreePath(unit) : new TreePath(getCurrentPath(), tree);
                    paths.add(path);
                }
                return super.scan(tree, none);
            }
        }.scan(new TreePath(unit), null);
        return paths;
    }

    long line(Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        return start < 0 ? 0 : unit.getLineMap().getLineNumber(start);
    }

    private long endLine(Tree tree) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return end < 0 ? 0 : unit.getLineMap().getLineNumber(end);
    }

    /** Whether the tree stands on the line, perhaps among others. */
    boolean covers(Tree tree, int line) {
        return line(tree) <= line && line <= endLine(tree);
    }

    @Nullable
    Element element(TreePath path) {
        return trees.getElement(path);
    }

    /** The type's name without arguments; empty where the tree has none. */
    String type(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null ? "" : type.toString().replaceAll("<.*", "");
    }

    /** The type with its arguments. */
    String fullType(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null ? "" : type.toString();
    }

    /** Calls of methods that stand on the line, perhaps among others. */
    List<TreePath> calls(int line) {
        return paths.stream()
                .filter(path -> path.getLeaf() instanceof MethodInvocationTree && covers(path.getLeaf(), line))
                .toList();
    }

    static String methodName(TreePath call) {
        ExpressionTree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
        return select instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : select.toString();
    }

    /** The type without arguments that a method is called on; empty when it is called without a receiver. */
    String receiverType(TreePath call) {
        return receiverFullType(call).replaceAll("<.*", "");
    }

    /** The type that a method is called on; empty when it is called without a receiver. */
    String receiverFullType(TreePath call) {
        ExpressionTree select = ((MethodInvocationTree) call.getLeaf()).getMethodSelect();
        return select instanceof MemberSelectTree member
                ? fullType(new TreePath(new TreePath(call, member), member.getExpression()))
                : "";
    }
}
