package corpus;

import java.math.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

final class ClaimsLogic {
    private ClaimsLogic() {}


    interface Visitor<R> { R number(int n); R text(String s); }
    sealed interface Node permits Num, Txt, Pair {}
    record Num(int n) implements Node {}
    record Txt(String s) implements Node {}
    record Pair(Node left, Node right) implements Node {}

    @SafeVarargs
    private static <T extends Comparable<T>> T max(T first, T... rest) {
        T best = first;
        for (T t : rest) { best = t.compareTo(best) > 0 ? t : best; }
        return best;
    }

    private static int size(Node node) {
        if (node instanceof Pair p) { return size(p.left()) + size(p.right()); }
        return node instanceof Num n ? n.n() : 1;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Node tree = new Pair(new Num(request.age()), new Pair(new Txt("x"), new Num(2)));
        int m = max(1, 2, size(tree));
        return new Claims.Decision(m > 2, List.of(String.valueOf(m), tree.toString(), "" + tree, Objects.toString(tree)));
    }
}
