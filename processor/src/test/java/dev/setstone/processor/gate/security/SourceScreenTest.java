package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.verdict.Finding;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceScreenTest {

    private final SourceScreen screen = new SourceScreen();

    @Test
    void twelveNestedCallsAreFineAndThirteenAreNot() {
        assertThat(rules(statement("x = " + "f(".repeat(12) + "1" + ")".repeat(12) + ";")))
                .isEmpty();
        assertThat(rules(statement("x = " + "f(".repeat(13) + "1" + ")".repeat(13) + ";")))
                .containsExactly("nesting");
    }

    @Test
    void threeNestedTriesAreFineAndFourAreNot() {
        assertThat(rules(statement("try { a(); } finally { ".repeat(3) + "} ".repeat(3))))
                .isEmpty();
        assertThat(rules(statement("try { a(); } finally { ".repeat(4) + "} ".repeat(4))))
                .containsExactly("nesting");
    }

    @Test
    void manyTriesOneAfterTheOtherAreFine() {
        assertThat(rules(statement("try { a(); } catch (B e) { c(); } finally { d(); }\\n"
                        .repeat(20)
                        .replace("\\n", "\n"))))
                .isEmpty();
    }

    @Test
    void bracketsInCommentsAndLiteralsDoNotCount() {
        String deep = "(((((((((((((((((((((((((((((((((((((((((((((((";
        assertThat(rules(statement("// " + deep + "\n/* " + deep + " */ String s = \"" + deep + "\"; char c = '(';")))
                .isEmpty();
        assertThat(rules(statement("String s = \"\"\"\n" + deep + "\"\n\\\"\"\" " + deep + "\"\"\";")))
                .isEmpty();
    }

    @Test
    void anEscapedBackslashBeforeALetterIsNoUnicodeEscape() {
        assertThat(rules(statement("String s = \"C:\\\\users\";"))).isEmpty();
        assertThat(rules(statement("String s = \"\\u0041\";"))).containsExactly("unicode-escape");
        assertThat(rules(statement("String s = \"\\\\\\u0041\";"))).containsExactly("unicode-escape");
    }

    @Test
    void textOutsideAsciiIsFineInCommentsAndLiterals() {
        assertThat(rules(statement("String s = \"\u00e4\u20ac\"; // \u00e9\n/* \u4e2d */")))
                .isEmpty();
        assertThat(rules(statement("int \u00e4 = 1;"))).containsExactly("non-ascii");
    }

    @Test
    void comparisonsAndShiftsAreNoTypeArguments() {
        assertThat(rules(statement("b = " + "A < B && C > d && ".repeat(10) + "x >>> 2 < Y;")))
                .isEmpty();
    }

    @Test
    void lambdasOneAfterTheOtherAndSwitchArrowsDoNotNest() {
        assertThat(rules(statement("f(a -> 1, b -> 2, c -> 3, d -> 4, e -> 5, g -> 6, h -> 7);")))
                .isEmpty();
        assertThat(rules(statement("switch (x) { " + "case A, B -> f(); ".repeat(9) + "default -> g(); }")))
                .isEmpty();
    }

    @Test
    void constantsOfModerateLengthAreFine() {
        assertThat(rules(statement("final String a = \"x\"; final String b = a + a; final String c = b + b;")))
                .isEmpty();
    }

    @Test
    void findingsComeInTheOrderOfLines() {
        List<Finding> findings =
                screen.screen(Corpus.contract(), statement("native\nint \u00e4 = 1;\nassert true;\nvolatile int x;"));
        assertThat(findings).extracting(Finding::line).isSorted().hasSize(4);
    }

    @Property(tries = 500)
    void whateverTheTextItIsJudgedWithoutAnException(@ForAll String text) {
        assertThat(screen.screen(Corpus.contract(), text)).isNotNull();
    }

    private List<String> rules(String source) {
        return screen.screen(Corpus.contract(), source).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static String statement(String statement) {
        return "package corpus;\nfinal class ClaimsLogic {\nstatic void f() {\n" + statement + "\n}\n}\n";
    }
}
