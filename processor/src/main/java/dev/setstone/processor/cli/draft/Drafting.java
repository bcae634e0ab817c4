package dev.setstone.processor.cli.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drafts a workflow from a method and its tests. What a method means can't be read from it; its comments become rules, its tests examples,
 * and the author says the rest.
 */
public final class Drafting {

    /** More would make a prompt long; the others judge, which is worth more. */
    private static final int MOST_EXAMPLES = 5;

    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");

    private final Sources sources;
    private final Sources tests;

    /**
     * Reads the sources.
     *
     * @param sources files in which the method is
     * @param tests files of its tests
     * @throws IOException when one can't be read
     */
    public Drafting(List<Path> sources, List<Path> tests) throws IOException {
        this.sources = Sources.parse(sources);
        this.tests = Sources.parse(tests);
    }

    /** How many methods of that name the class has: a draft is made of the only one. */
    public int candidates(String type, String method) {
        return sources.methods(type, method).size();
    }

    /** Drafts the workflow of the only method of that name. */
    public Draft draft(String type, String method) {
        Sources.Found found = sources.methods(type, method).get(0);
        List<String> parameters = found.method().getParameters().stream()
                .map(parameter -> parameter.getName().toString())
                .toList();
        Map<String, List<String>> records = new TreeMap<>(tests.records());
        records.putAll(sources.records());
        TestCases.Read read = new TestCases(method, parameters, tests, records).find();
        Map<ObjectNode, TestCase> distinct = new LinkedHashMap<>();
        read.cases().forEach(each -> distinct.putIfAbsent(each.entry(), each));
        List<TestCase> cases = List.copyOf(distinct.values());
        List<TestCase> shown = cases.subList(0, Math.min(MOST_EXAMPLES, cases.size()));
        List<TestCase> golden = cases.subList(shown.size(), cases.size());
        String simple = Character.toUpperCase(method.charAt(0)) + method.substring(1) + "Workflow";
        String name = kebab(simple);
        String prefix = Sources.packageOf(found.unit()).map(each -> each + ".").orElse("");
        return new Draft(
                prefix + simple,
                source(found, simple, name),
                name,
                new SpecText(name, method, comment(found), shown, !golden.isEmpty()).render(),
                golden.stream().map(each -> each.entry() + "\n").collect(Collectors.joining()),
                cases.size(),
                read.unread());
    }

    private String comment(Sources.Found found) {
        TreePath path = TreePath.getPath(found.unit(), found.method());
        String comment = sources.trees().getDocComment(path);
        return comment == null ? "" : comment;
    }

    private static String source(Sources.Found found, String simple, String name) {
        MethodTree method = found.method();
        String parameters = method.getParameters().stream()
                .map(parameter -> type(found.owner(), parameter) + " " + parameter.getName())
                .collect(Collectors.joining(", "));
        String thrown = method.getThrows().isEmpty()
                ? ""
                : " throws " + method.getThrows().stream().map(Tree::toString).collect(Collectors.joining(", "));
        String step = qualified(found.owner(), String.valueOf(method.getReturnType())) + " " + method.getName() + "("
                + parameters + ")" + qualified(found.owner(), thrown) + ";";
        StringBuilder source = new StringBuilder();
        Sources.packageOf(found.unit())
                .ifPresent(each -> source.append("package ").append(each).append(";\n\n"));
        imports(found, step).forEach(each -> source.append(each).append('\n'));
        return source.append("\n@CompiledWorkflow(spec = \"")
                .append(name)
                .append(".yaml\")\npublic interface ")
                .append(simple)
                .append(" {\n\n    ")
                .append(step)
                .append("\n}\n")
                .toString();
    }

    private static String type(ClassTree owner, VariableTree parameter) {
        return qualified(owner, String.valueOf(parameter.getType()));
    }

    /** Types that are members of the class are named from outside of it now. */
    private static String qualified(ClassTree owner, String types) {
        List<String> members = owner.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(each -> ((ClassTree) each).getSimpleName().toString())
                .toList();
        Matcher words = Pattern.compile("(?<![\\w.])[A-Z]\\w*").matcher(types);
        return words.replaceAll(
                word -> members.contains(word.group()) ? owner.getSimpleName() + "." + word.group() : word.group());
    }

    private static List<String> imports(Sources.Found found, String step) {
        List<String> words =
                WORD.matcher(step).results().map(each -> each.group()).toList();
        List<String> imports = new ArrayList<>(List.of("import dev.setstone.annotations.CompiledWorkflow;"));
        for (ImportTree each : found.unit().getImports()) {
            String name = each.getQualifiedIdentifier().toString();
            Optional<String> used = Optional.of(name.substring(name.lastIndexOf('.') + 1))
                    .filter(last -> !each.isStatic() && (last.equals("*") || words.contains(last)));
            used.ifPresent(ignored -> imports.add("import " + name + ";"));
        }
        return imports.stream().sorted().distinct().toList();
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z\\d])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
