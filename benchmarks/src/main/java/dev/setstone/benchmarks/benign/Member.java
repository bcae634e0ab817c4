package dev.setstone.benchmarks.benign;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A static member of a top-level class, as a stretch of its file.
 *
 * @param trees what stands there; several fields where one declaration declares them
 * @param from where it starts
 * @param to where it ends, exclusive
 */
record Member(List<Tree> trees, int from, int to) {

    Member {
        trees = List.copyOf(trees);
    }

    /** Whether the member declares the name; a method is found by a call only. */
    boolean declares(String name, boolean called) {
        return trees.stream().anyMatch(tree -> declares(tree, name, called));
    }

    private static boolean declares(Tree tree, String name, boolean called) {
        if (tree instanceof MethodTree method) {
            return called && method.getName().contentEquals(name);
        }
        if (tree instanceof ClassTree type) {
            return !called && type.getSimpleName().contentEquals(name);
        }
        return !called && tree instanceof VariableTree field && field.getName().contentEquals(name);
    }

    boolean isInitializer() {
        return trees.get(0) instanceof BlockTree;
    }

    /** Whether a logic class could have it: static, or a type, which the compiler then judges. */
    static boolean isStatic(Tree tree, boolean ofInterface) {
        if (tree instanceof MethodTree method) {
            return method.getModifiers().getFlags().contains(Modifier.STATIC);
        }
        if (tree instanceof VariableTree field) {
            return ofInterface || field.getModifiers().getFlags().contains(Modifier.STATIC);
        }
        return tree instanceof ClassTree || (tree instanceof BlockTree block && block.isStatic());
    }
}
