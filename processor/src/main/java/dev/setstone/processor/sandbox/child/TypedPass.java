package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.setstone.processor.sandbox.child.CompileReply.Message;
import java.util.List;

/**
 * Looks at a candidate with the types that javac gave to it, for what class files do not tell, and reports facts. It judges nothing: the
 * gate in the build does.
 */
final class TypedPass {

    private final JavacTask task;
    private final Trees trees;

    TypedPass(JavacTask task, Trees trees) {
        this.task = task;
        this.trees = trees;
    }

    /** The facts about a unit that compiles. */
    List<Message> facts(CompilationUnitTree tree) {
        TypedUnit unit = new TypedUnit(task, trees, tree);
        Generics generics = new Generics(unit);
        TypeRule text = new TextRule(unit, generics);
        new TextScan(unit, generics, text).scan(tree, null);
        generics.settle(text, "unspecified-text", "the text");
        Generics compared = generics.forAnotherRule();
        TypeRule identity = new IdentityRule(unit, compared);
        new IdentityScan(unit, identity).scan(tree, null);
        compared.settle(identity, IdentityScan.CODE, "the identity");
        Constants constants = new Constants(unit);
        Parts parts = new Parts(unit, constants);
        Constants arguments = new ArgumentConstants(unit);
        new LiteralScan(unit, arguments, new Parts(unit, arguments)).scan(tree, null);
        new NamedTextScan(unit, constants, parts).scan(tree, null);
        new TokenScan(unit, constants).scan(tree, null);
        new BuiltTextScan(unit, constants, parts).scan(tree, null);
        new TypeNameScan(unit).scan(tree, null);
        new MoneyScan(unit).scan();
        new SwallowScan(unit).scan(tree, null);
        new ClassScan(unit).scan();
        return unit.facts();
    }
}
