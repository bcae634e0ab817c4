package dev.setstone.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LogicTextTest {

    private static final String LOGIC = """
            final class ClaimsLogic {

                private static final String SIGN = pattern("// rule 9");

                static int cover(int a) {
                    // rule 1
                    if (a > 3) {
                        return limited(a);
                    }
                    // rules 2 and 3
                    return 0;
                }

                private static int limited(int a) {
                    /* rule 1, 4 */
                    return a;
                }

                static int settle(int a, int cover) {
                    return bare(a + cover); // rule 1
                }

                private static int bare(int a) {
                    return a + '}';
                }
            }
            """;

    private final LogicText logic = new LogicText(LOGIC);

    @Test
    void codeServesTheRulesThatTheCommentsOfItsStepName() {
        assertThat(lines("cover", 1)).containsExactly(6, 15);
        assertThat(lines("cover", 3)).containsExactly(10);
        assertThat(lines("cover", 4)).containsExactly(15);
        assertThat(lines("settle", 1)).containsExactly(20);
        assertThat(lines("cover", 9)).as("a literal is no comment").isEmpty();
        assertThat(text(logic.serving("cover", 1).get(0)))
                .startsWith("// rule 1\n")
                .endsWith("limited(a);\n        }");
        assertThat(logic.silent("settle")).containsExactly("bare");
        assertThat(logic.silent("cover")).isEmpty();
    }

    @Property(tries = 500)
    void thePiecesAreTheText(@ForAll("scraps") String text) {
        List<JavaToken> tokens = new JavaLexer().tokens(text);

        assertThat(tokens.stream().map(JavaToken::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(tokens).noneMatch(token -> token.text().isEmpty());
        assertThat(new LogicText(text).serving("a", 1)).allMatch(served -> served.first() >= 1);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "\"",
                        "'",
                        "\"\"\"",
                        "\\",
                        "//",
                        "/*",
                        "*/",
                        "\n",
                        "{",
                        "}",
                        "(",
                        ")",
                        ";",
                        "=",
                        " a",
                        "static ",
                        "@A",
                        "1.5e3",
                        "// rule 1",
                        "\u00e9",
                        "\uD83D\uDE00",
                        "\t")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private List<Integer> lines(String step, int rule) {
        return logic.serving(step, rule).stream().map(LogicText.Served::first).toList();
    }

    private static String text(LogicText.Served served) {
        return served.tokens().stream().map(JavaToken::text).collect(Collectors.joining());
    }
}
