package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.setstone.processor.sandbox.child.CompileReply.Message;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The candidate's attributed tree, and what has been noted about it. */
final class TypedUnit {

    /** Far more than honest code of the allowed length gives; what lies beyond makes the report useless, and so the code refused. */
    private static final int MAX_FACTS = 5_000;

    private static final int MAX_TEXT = 2_000;

    private final CompilationUnitTree tree;
    private final Trees trees;
    private final Types types;
    private final Elements elements;
    private final TreePath root;
    private final Map<TypeElement, ClassTree> own = new LinkedHashMap<>();
    private final Set<Message> facts = new LinkedHashSet<>();

    TypedUnit(JavacTask task, Trees trees, CompilationUnitTree tree) {
        this.tree = tree;
        this.trees = trees;
        this.types = task.getTypes();
        this.elements = task.getElements();
        this.root = new TreePath(tree);
        collectOwn();
    }

    private void collectOwn() {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                if (element(type) instanceof TypeElement declared) {
                    own.put(declared, type);
                }
                return super.visitClass(type, null);
            }
        }.scan(root, null);
    }

    CompilationUnitTree tree() {
        return tree;
    }

    Types types() {
        return types;
    }

    Elements elements() {
        return elements;
    }

    /** The types that the candidate declares, local and anonymous ones too. */
    Map<TypeElement, ClassTree> own() {
        return own;
    }

    Set<TypeElement> ownTypes() {
        return own.keySet();
    }

    /** The type that javac gave to a part of the tree; null when it gave none. */
    @Nullable
    TypeMirror type(Tree part) {
        return trees.getTypeMirror(new TreePath(root, part));
    }

    /** What a part of the tree names or declares; null when it is neither. */
    @Nullable
    Element element(Tree part) {
        return trees.getElement(new TreePath(root, part));
    }

    /** The method that a call, a creation or a reference is bound to. */
    @Nullable
    ExecutableElement method(Tree part) {
        return element(part) instanceof ExecutableElement method ? method : null;
    }

    /** The qualified name of the class that a method belongs to; empty for none. */
    static String owner(@Nullable ExecutableElement method) {
        return method != null && method.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
    }

    /** A declared type's qualified name; of any other type its text. */
    static String name(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : String.valueOf(type);
    }

    static ExpressionTree bare(ExpressionTree expression) {
        return expression instanceof ParenthesizedTree parenthesized ? bare(parenthesized.getExpression()) : expression;
    }

    void note(String code, Tree at, String text) {
        noteWhole(code, at, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
    }

    /** Notes a text that means something else when its end is cut off. */
    void noteWhole(String code, Tree at, String text) {
        long offset = trees.getSourcePositions().getStartPosition(tree, at);
        int line = offset < 0 ? 0 : (int) tree.getLineMap().getLineNumber(offset);
        facts.add(new Message("fact", code, line, text));
    }

    /** All that has been noted; more than anyone can want to know is one fact that nobody knows. */
    List<Message> facts() {
        return facts.size() > MAX_FACTS
                ? List.of(new Message("fact", "too-many", 0, facts.size() + " facts"))
                : List.copyOf(facts);
    }
}
