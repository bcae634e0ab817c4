package dev.setstone.benchmarks.benign;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether the contract rightly forbids what a finding names, and as what. A rule's tag alone does not: where a rule refuses
 * more than it must, the code is looked at once more, with types.
 */
final class Exclusions {

    private static final String WARNING =
            "warning of javac (unchecked cast, generic varargs), which the contract makes an error";

    /** What a step may never do, by the rule that says so. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("assertion", "assert, which depends on how the JVM was started"),
            Map.entry("catch-all", "catching Throwable or Error"),
            Map.entry("class-loading", "class loading"),
            Map.entry("code-generation", "compiling or generating code"),
            Map.entry("clock", "clock"),
            Map.entry("database", "database"),
            Map.entry("default-charset", "default charset"),
            Map.entry("default-locale", "default locale"),
            Map.entry("default-zone", "default zone"),
            Map.entry("environment", "environment: properties, line separator"),
            Map.entry("heap-pollution", WARNING),
            Map.entry("identity-hash", "identity hash, or the hash of an argument of any type"),
            Map.entry("io", "I/O and printing"),
            Map.entry("logging", "logging"),
            Map.entry("native", "native code"),
            Map.entry("network", "network"),
            Map.entry("parallelism", "parallelism"),
            Map.entry("platform-math", "platform-dependent Math"),
            Map.entry("process", "processes"),
            Map.entry("randomness", "randomness"),
            Map.entry("reflection", "reflection"),
            Map.entry("scripting", "scripting"),
            Map.entry("serialization", "serialization"),
            Map.entry("static-state", "static mutable state"),
            Map.entry("structure", "switch over an enum of one's own, compiled differently from JDK to JDK"),
            Map.entry("threads", "threads and locks"),
            Map.entry("unicode-escape", "unicode escape in the text"),
            Map.entry("unordered-iteration", "unordered collection that is iterated or handed on"),
            Map.entry("unspecified-text", "texts of the JDK's exceptions and classes"),
            Map.entry("xml", "XML parsers"));

    private static final String GIVEN_PATTERN =
            "pattern or replacement from an argument, whose author decides how long it takes and what it gives";
    private static final Pattern NO_CONSTANT = Pattern.compile("^a (pattern|replacement) that is not a constant ");
    private static final Pattern REFLECTIVE = Pattern.compile("^java\\.lang\\.Package\\b");

    /** Plain data structures and algorithms of the JDK that are as deterministic as a list. */
    private static final Pattern PURE = Pattern.compile(
            "java\\.util\\.(Stack|Vector|Hashtable)\\b"
                    + "|java\\.lang\\.StringBuffer|java\\.lang\\.AssertionError\\.<init>|java\\.util\\.concurrent\\.atomic\\."
                    + "|java\\.util\\.Random\\.<init>\\(long\\)|java\\.util\\.Arrays\\.hashCode\\((int|long|char|byte|short|boolean|double|float)\\[\\]\\)");

    private static final Pattern OUTSIDE = Pattern.compile("^java\\.(awt|beans)\\.|^javax\\.(swing|imageio)\\.");
    private static final Pattern FIELD = Pattern.compile("the field (\\S+) ");
    private static final Pattern LOCALE_FREE = Pattern.compile("([^%]|%%|%[-0-9]*[sScCbB])*");

    /** Classes that counted as false alarms until the second and third source had been read. */
    static final Set<String> LATER = Set.of(WARNING, GIVEN_PATTERN, "compiling or generating code", "XML parsers");

    private final Attributed code;

    Exclusions(Attributed code) {
        this.code = code;
    }

    /** The class of what is rightly forbidden; empty when the finding is a false alarm. */
    Optional<String> of(Finding finding) {
        if (OUTSIDE.matcher(finding.message()).find()) {
            return Optional.of("type that is no value and lies outside the contract's library (java.desktop)");
        }
        if (REFLECTIVE.matcher(finding.message()).find()) {
            return Optional.ofNullable(CLASSES.get("reflection"));
        }
        if (NO_CONSTANT.matcher(finding.message()).find()) {
            return Optional.of(GIVEN_PATTERN);
        }
        boolean harmless = PURE.matcher(finding.message()).find() || isHarmless(finding);
        return harmless ? Optional.empty() : Optional.ofNullable(CLASSES.get(finding.rule()));
    }

    private boolean isHarmless(Finding finding) {
        return switch (finding.rule()) {
            case "unordered-iteration" -> new Unordered(code).servesLookupsOnly(finding.line());
            case "static-state" -> isConstant(finding.message());
            case "default-locale" -> isLocaleFreeFormat(finding);
            case "identity-hash" -> new Hashes(code).areOfValues(finding.line());
            case "unspecified-text" -> isOwnMessage(finding);
            case "randomness" -> isSeeded(finding);
            default -> false;
        };
    }

    private boolean isConstant(String message) {
        Matcher field = FIELD.matcher(message);
        return field.find() && new Lasting(code).isConstant(field.group(1));
    }

    /** Members of a generator are harmless where all of them are seeded. */
    private boolean isSeeded(Finding finding) {
        boolean generator = finding.message().contains("java.util.Random");
        return generator
                && code.paths().stream()
                        .filter(path -> path.getLeaf() instanceof com.sun.source.tree.NewClassTree)
                        .filter(path -> code.type(path).equals("java.util.Random"))
                        .allMatch(path -> !((com.sun.source.tree.NewClassTree) path.getLeaf())
                                .getArguments()
                                .isEmpty());
    }

    private boolean isLocaleFreeFormat(Finding finding) {
        if (!finding.message().contains("format")) {
            return false;
        }
        List<TreePath> calls = calls(finding.line(), "format", "formatted");
        return !calls.isEmpty() && calls.stream().allMatch(this::isLocaleFree);
    }

    private boolean isLocaleFree(TreePath call) {
        List<? extends ExpressionTree> arguments = ((MethodInvocationTree) call.getLeaf()).getArguments();
        return !arguments.isEmpty()
                && arguments.get(0) instanceof LiteralTree literal
                && LOCALE_FREE.matcher(String.valueOf(literal.getValue())).matches();
    }

    /** The text of an exception that the candidate declares itself is its own. */
    private boolean isOwnMessage(Finding finding) {
        List<TreePath> calls = calls(finding.line(), "getMessage", "toString");
        return !calls.isEmpty()
                && calls.stream().allMatch(call -> code.receiverType(call).startsWith(Wrapping.PACKAGE + "."));
    }

    private List<TreePath> calls(int line, String... names) {
        return code.calls(line).stream()
                .filter(call -> List.of(names).contains(Attributed.methodName(call)))
                .toList();
    }
}
