package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges the text of a candidate before javac sees it: javac needs exponential time or memory for some very small sources, and
 * some texts read otherwise to people than to javac. The limits were measured on JDK 17 and 25; honest code stays far below.
 */
public final class SourceScreen {

    private static final int MAX_CHARACTERS = 32 * 1024;
    private static final int MAX_LINE = 400;
    private static final Set<String> ANNOTATIONS =
            Set.of("Override", "FunctionalInterface", "SafeVarargs", "SuppressWarnings");
    private static final Set<String> SUPPRESSIBLE = Set.of("\"serial\"", "\"removal\"", "\"deprecation\"");
    private static final Map<String, String> KEYWORDS = Map.of(
            "synchronized", "threads",
            "volatile", "threads",
            "native", "native",
            "assert", "assertion");

    private final AllowList rules;

    public SourceScreen() {
        this(AllowList.shipped());
    }

    SourceScreen(AllowList rules) {
        this.rules = rules;
    }

    /**
     * What is wrong with the text, in the order of lines; nothing when javac may see it.
     *
     * @param source with LF as line ends
     */
    public List<Finding> screen(Contract contract, String source) {
        ScreenFindings findings = new ScreenFindings(rules);
        if (source.length() > MAX_CHARACTERS) {
            findings.add(
                    "source-size",
                    "the source has " + source.length() + " characters; the limit is " + MAX_CHARACTERS + ".",
                    0);
            return findings.inOrder();
        }
        lines(source, findings);
        List<Token> tokens = new Tokenizer(source, findings).tokens();
        words(tokens, findings);
        packageLine(contract, tokens, findings);
        new NestingLimits(findings).check(tokens);
        new LoopNesting(findings).check(tokens);
        new TypeLists(findings).check(tokens);
        new ConstantFolding(findings).check(tokens);
        return findings.inOrder();
    }

    private static void lines(String source, ScreenFindings findings) {
        String[] lines = source.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > MAX_LINE) {
                findings.add(
                        "source-size",
                        "the line has " + lines[i].length() + " characters; the limit is " + MAX_LINE + ".",
                        i + 1);
            }
        }
    }

    private static void words(List<Token> tokens, ScreenFindings findings) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String rule = token.isWord() ? KEYWORDS.get(token.text()) : null;
            if (rule != null) {
                findings.add(rule, "\"" + token.text() + "\" is not allowed.", token.line());
            }
            if (token.is("@") && i + 1 < tokens.size()) {
                annotation(tokens, i + 1, findings);
            }
        }
    }

    private static void annotation(List<Token> tokens, int at, ScreenFindings findings) {
        Token name = tokens.get(at);
        boolean qualified = at + 1 < tokens.size() && tokens.get(at + 1).is(".");
        if (qualified || !ANNOTATIONS.contains(name.text())) {
            findings.add("annotation", "the annotation @" + name.text() + " is not allowed.", name.line());
        }
        if (name.is("SuppressWarnings")) {
            suppressed(tokens, at + 1, findings);
        }
    }

    /** Unchecked casts could put changeable objects where a field's type says that there are none, so they must stay findings. */
    private static void suppressed(List<Token> tokens, int from, ScreenFindings findings) {
        for (int i = from; i < tokens.size() && !tokens.get(i).is(")"); i++) {
            Token token = tokens.get(i);
            boolean named = token.isWord() && !token.is("value");
            if (named || (token.kind() == Token.Kind.STRING && !SUPPRESSIBLE.contains(token.text()))) {
                findings.add("annotation", "suppressing " + token.text() + " is not allowed.", token.line());
            }
        }
    }

    private static void packageLine(Contract contract, List<Token> tokens, ScreenFindings findings) {
        StringBuilder found = new StringBuilder();
        boolean declared = !tokens.isEmpty() && tokens.get(0).is("package");
        for (int i = 1; declared && i < tokens.size() && !tokens.get(i).is(";"); i++) {
            found.append(tokens.get(i).text());
        }
        if (!found.toString().equals(contract.packageName())) {
            String expected = contract.packageName().isEmpty()
                    ? "no package line"
                    : "\"package " + contract.packageName() + ";\" as its first line of code";
            findings.add(
                    "package",
                    "expected " + expected + ".",
                    tokens.isEmpty() ? 0 : tokens.get(0).line());
        }
    }
}
