package dev.setstone.processor.cli.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what tests expect of a method, in JUnit's and in AssertJ's words. */
final class TestCases {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String method;
    private final List<String> parameters;
    private final Sources tests;
    private final Map<String, List<String>> records;
    private final List<TestCase> cases = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    /**
     * A finder.
     *
     * @param method that is called
     * @param parameters its parameters' names
     * @param tests where the calls are
     * @param records the names of records' components
     */
    TestCases(String method, List<String> parameters, Sources tests, Map<String, List<String>> records) {
        this.method = method;
        this.parameters = List.copyOf(parameters);
        this.tests = tests;
        this.records = records;
    }

    /** What was found, and the places of calls that could not be read. */
    record Read(List<TestCase> cases, List<String> unread) {
        Read {
            cases = List.copyOf(cases);
            unread = List.copyOf(unread);
        }
    }

    Read find() {
        tests.units().forEach(unit -> new Methods(unit).scan(unit, null));
        return new Read(cases, unread);
    }

    private final class Methods extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;

        Methods(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            Map<String, ExpressionTree> variables = new LinkedHashMap<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
                    if (variable.getInitializer() != null) {
                        variables.put(variable.getName().toString(), variable.getInitializer());
                    }
                    return super.visitVariable(variable, null);
                }
            }.scan(tree, null);
            new Assertions(unit, words(tree.getName().toString()), variables).scan(tree, null);
            return null;
        }
    }

    private final class Assertions extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final String test;
        private final Map<String, ExpressionTree> variables;
        private final Literals literals;
        private final Set<Tree> read = new HashSet<>();

        Assertions(CompilationUnitTree unit, String test, Map<String, ExpressionTree> variables) {
            this.unit = unit;
            this.test = test;
            this.variables = variables;
            this.literals = new Literals(records, variables);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
            assertion(tree);
            if (isCall(tree) && !read.contains(tree) && !isInitializer(tree)) {
                unread.add(tests.place(unit, tree));
            }
            return super.visitMethodInvocation(tree, null);
        }

        /** It is read where the variable is used. */
        private boolean isInitializer(MethodInvocationTree tree) {
            return variables.containsValue(tree);
        }

        private void assertion(MethodInvocationTree tree) {
            List<? extends ExpressionTree> arguments = tree.getArguments();
            switch (name(tree)) {
                case "assertEquals" -> {
                    if (arguments.size() >= 2) {
                        expect(arguments.get(1), literals.read(arguments.get(0)));
                    }
                }
                case "assertTrue" -> expect(arguments.get(0), Optional.of(NODES.booleanNode(true)));
                case "assertFalse" -> expect(arguments.get(0), Optional.of(NODES.booleanNode(false)));
                case "isEqualTo" -> expect(actual(tree), literals.read(arguments.get(0)));
                case "isTrue" -> expect(actual(tree), Optional.of(NODES.booleanNode(true)));
                case "isFalse" -> expect(actual(tree), Optional.of(NODES.booleanNode(false)));
                case "assertThrows" -> fails(arguments.get(arguments.size() - 1), arguments.get(0));
                case "isInstanceOf" -> fails(actual(tree), arguments.get(0));
                default -> {
                    // no assertion
                }
            }
        }

        /** The argument of {@code assertThat} at the start of a chain. */
        private @Nullable ExpressionTree actual(MethodInvocationTree tree) {
            ExpressionTree select = tree.getMethodSelect();
            while (select instanceof MemberSelectTree member
                    && member.getExpression() instanceof MethodInvocationTree before) {
                if (name(before).startsWith("assertThat")
                        && before.getArguments().size() == 1) {
                    return before.getArguments().get(0);
                }
                select = before.getMethodSelect();
            }
            return null;
        }

        private void expect(@Nullable ExpressionTree actual, Optional<JsonNode> expected) {
            Optional<MethodInvocationTree> call = call(actual);
            Optional<ObjectNode> given = call.flatMap(this::given);
            if (call.isPresent() && given.isPresent() && expected.isPresent()) {
                read.add(call.get());
                ObjectNode entry = NODES.objectNode();
                entry.set("given", given.get());
                entry.set("expect", expected.get());
                cases.add(new TestCase(test, entry));
            } else if (call.isPresent() && isInitializer(call.get())) {
                unread.add(tests.place(unit, call.get()));
            }
        }

        private void fails(@Nullable ExpressionTree body, ExpressionTree type) {
            ExpressionTree called =
                    body instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof ExpressionTree expression
                            ? expression
                            : null;
            Optional<MethodInvocationTree> call = call(called);
            Optional<ObjectNode> given = call.flatMap(this::given);
            String name = type.toString().replaceAll("\\.class$", "");
            if (call.isPresent() && given.isPresent()) {
                read.add(call.get());
                ObjectNode entry = NODES.objectNode();
                entry.set("given", given.get());
                entry.put("fails", name.substring(name.lastIndexOf('.') + 1));
                cases.add(new TestCase(test, entry));
            }
        }

        private Optional<MethodInvocationTree> call(@Nullable ExpressionTree tree) {
            ExpressionTree meant = tree == null ? null : variables.getOrDefault(tree.toString(), tree);
            return meant instanceof MethodInvocationTree call && isCall(call) ? Optional.of(call) : Optional.empty();
        }

        private Optional<ObjectNode> given(MethodInvocationTree call) {
            ObjectNode given = NODES.objectNode();
            for (int i = 0; i < parameters.size(); i++) {
                Optional<JsonNode> value = literals.read(call.getArguments().get(i));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                if (!value.get().isNull()) {
                    given.set(parameters.get(i), value.get());
                }
            }
            return Optional.of(given);
        }

        private boolean isCall(MethodInvocationTree tree) {
            return name(tree).equals(method) && tree.getArguments().size() == parameters.size();
        }
    }

    private static String name(MethodInvocationTree tree) {
        String select = tree.getMethodSelect().toString();
        return select.substring(select.lastIndexOf('.') + 1);
    }

    /** {@code islandsCostMore} as {@code islands cost more}. */
    private static String words(String name) {
        return name.replaceAll("([a-z\\d])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
