package dev.setstone.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.logic.Trace.Lines;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JavaLexerTest {

    private static final String LOGIC = """
            class A {
                int cover(int a) {
                    // rule 1
                    if (a > 3) {
                        return '}';
                    }
                    return 0; // rule 2
                }
            }
            """;

    @Test
    void aSnippetIsWholeLinesWithoutTheWhiteSpaceAroundThem() {
        List<Snippet> snippets =
                Snippet.all(List.of(new Lines(3, 6), new Lines(4, 5), new Lines(7, 7)), new JavaLexer().tokens(LOGIC));

        assertThat(snippets).extracting(Snippet::line).containsExactly(3, 7);
        assertThat(snippets).extracting(Snippet::indent).containsExactly(8, 8);
        assertThat(text(snippets.get(0).tokens())).startsWith("// rule 1\n").endsWith("return '}';\n        }");
        assertThat(text(snippets.get(1).tokens())).isEqualTo("return 0; // rule 2");
    }

    @Test
    void aLongSnippetIsCutAndWhatItWouldHaveShownComesAgain() {
        String text = "// rule 1\n" + "a();\n".repeat(30);

        List<Snippet> snippets =
                Snippet.all(List.of(new Lines(1, 31), new Lines(20, 20)), new JavaLexer().tokens(text));

        assertThat(text(snippets.get(0).tokens()).lines()).hasSize(16);
        assertThat(snippets).extracting(Snippet::line).containsExactly(1, 20);
    }

    @Property(tries = 500)
    void thePiecesAreTheText(@ForAll("scraps") String text) {
        List<JavaToken> tokens = new JavaLexer().tokens(text);

        assertThat(text(tokens)).isEqualTo(text);
        assertThat(tokens).noneMatch(token -> token.text().isEmpty());
        assertThat(Snippet.all(List.of(new Lines(1, 1_000)), tokens)).allMatch(snippet -> snippet.indent() >= 0);
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

    private static String text(List<JavaToken> tokens) {
        return tokens.stream().map(JavaToken::text).collect(Collectors.joining());
    }
}
