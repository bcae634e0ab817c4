package dev.setstone.benchmarks.benign;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a logic class of some members of a class. Only what has no meaning is changed: the package, the class's name, and annotations
 * that leave no trace in what runs.
 */
final class Wrapping {

    static final String PACKAGE = "benign";
    static final String LOGIC = "FlowLogic";

    private static final Set<String> WITHOUT_MEANING = Set.of("SuppressWarnings", "Deprecated", "Generated");

    private final String text;
    private final CompilationUnitTree unit;
    private final ClassTree top;
    private final List<Member> members;
    private final SourcePositions positions;

    Wrapping(String text, CompilationUnitTree unit, ClassTree top, List<Member> members, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.top = top;
        this.members = members;
        this.positions = positions;
    }

    /** The candidate around a method; empty when it makes an instance of its class, which a logic class has none of. */
    Optional<String> around(Member root) {
        Set<Member> needed = new LinkedHashSet<>(List.of(root));
        List<Member> open = new ArrayList<>(needed);
        while (!open.isEmpty()) {
            Names names = Names.of(open.remove(0).trees());
            if (names.created().contains(top.getSimpleName().toString())) {
                return Optional.empty();
            }
            for (Member member : members) {
                if (names.reaches(member, top.getSimpleName().toString()) && needed.add(member)) {
                    open.add(member);
                }
            }
            initializersOf(needed).stream().filter(needed::add).forEach(open::add);
        }
        return Optional.of(source(needed));
    }

    /** Static blocks that mention a field which is needed. */
    private List<Member> initializersOf(Set<Member> needed) {
        return members.stream()
                .filter(Member::isInitializer)
                .filter(block -> needed.stream()
                        .anyMatch(member -> Names.of(block.trees()).mentions(member)))
                .toList();
    }

    private String source(Set<Member> needed) {
        StringBuilder body = new StringBuilder();
        members.stream()
                .filter(needed::contains)
                .forEach(member -> body.append("    ").append(adapted(member)).append("\n\n"));
        return "package " + PACKAGE + ";\n\n" + imports(body.toString()) + "\nfinal class " + LOGIC + " {\n    private "
                + LOGIC + "() {}\n\n" + body + "}\n";
    }

    /** The JDK's that are named, and its stars. */
    private String imports(String body) {
        StringBuilder imports = new StringBuilder();
        for (ImportTree tree : unit.getImports()) {
            String name = tree.getQualifiedIdentifier().toString();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            boolean jdk = name.startsWith("java.") || name.startsWith("javax.");
            boolean used = simple.equals("*")
                    || Pattern.compile("\\b" + Pattern.quote(simple) + "\\b")
                            .matcher(body)
                            .find();
            if (jdk && used) {
                imports.append(tree.isStatic() ? "import static " : "import ")
                        .append(name)
                        .append(";\n");
            }
        }
        return imports.toString();
    }

    private String adapted(Member member) {
        SortedMap<Integer, int[]> cuts = new TreeMap<>();
        SortedMap<Integer, String> replacements = new TreeMap<>();
        for (Tree tree : member.trees()) {
            changes(tree, cuts, replacements);
        }
        StringBuilder out = new StringBuilder();
        int at = member.from();
        for (int start : cuts.keySet()) {
            int end = cuts.getOrDefault(start, new int[1])[0];
            if (start >= at && end <= member.to()) {
                out.append(text, at, start).append(replacements.getOrDefault(start, ""));
                at = end;
            }
        }
        return out.append(text, at, member.to()).toString();
    }

    private void changes(Tree member, SortedMap<Integer, int[]> cuts, SortedMap<Integer, String> replacements) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
                if (tree.getName().contentEquals(top.getSimpleName())) {
                    cut(tree, LOGIC);
                }
                return super.visitIdentifier(tree, none);
            }

            @Override
            public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
                if (WITHOUT_MEANING.contains(tree.getAnnotationType().toString())) {
                    cut(tree, "");
                }
                return super.visitAnnotation(tree, none);
            }

            private void cut(Tree tree, String replacement) {
                int start = (int) positions.getStartPosition(unit, tree);
                int end = (int) positions.getEndPosition(unit, tree);
                cuts.put(start, new int[] {end});
                replacements.put(start, replacement);
            }
        }.scan(member, null);
    }
}
