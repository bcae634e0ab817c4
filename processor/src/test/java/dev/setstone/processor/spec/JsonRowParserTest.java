package dev.setstone.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowParserTest {

    private static final Anchor ANCHOR = Anchor.at((Element) Proxy.newProxyInstance(
            JsonRowParserTest.class.getClassLoader(),
            new Class<?>[] {Element.class},
            (proxy, method, arguments) -> null));

    private static SourceText line(String text) {
        return new SourceText(SourceText.Kind.GOLDEN, "rows.jsonl", text, 7, ANCHOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"given\": {\"amount\": 1.50, \"late\": true, \"why\": null}, \"expect\": [\"a\", -2e3, {}, []]}",
                "  {\"name\":\"\u00fcber \\\"all\\\" \\\\ \u20ac\",\"given\":{\"a\":[ 1 , 2 ]}}  "
            })
    void takesPlainJsonAsYamlDoes(String text) {
        Diagnostics none = new Diagnostics();

        assertThat(JsonRowParser.parse(line(text))).isPresent().isEqualTo(new YamlParser(none).parse(line(text)));
        assertThat(none.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[1]",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": 1,}",
                "{\"a\": 1} # why",
                "{a: 1}",
                "{\"a\": b}",
                "{\"a\": 1 }{}",
                "{\"a\": true_}",
                "{\"a\": -}",
                "{\"a\" : 1}",
                "{\"a\":\t1}",
                "{\"a\": \"\\u0041\"}",
                "{\"a\": \"\ud83d\ude00\"}",
                "{\"a\": \"\u2028\"}",
                "{\"a\": \"open",
                "{\"a\": [1, 2}",
                "{\"a\": &x \"b\"}"
            })
    void leavesWhatMayMeanSomethingElse(String text) {
        assertThat(JsonRowParser.parse(line(text))).isEmpty();
    }

    @Property(tries = 2000)
    void whatItTakesIsWhatYamlMakesOfIt(@ForAll("rows") String text, @ForAll("edits") List<Edit> edits) {
        String edited = text;
        for (Edit edit : edits) {
            int at = Math.floorMod(edit.place(), edited.length() + 1);
            edited = edited.substring(0, at)
                    + edit.piece()
                    + edited.substring(Math.min(edited.length(), at + edit.cut()));
        }
        Optional<Node> taken = JsonRowParser.parse(line(edited));
        if (taken.isPresent()) {
            Diagnostics none = new Diagnostics();
            assertThat(new YamlParser(none).parse(line(edited))).as(edited).isEqualTo(taken);
            assertThat(none.found()).isEmpty();
        } else {
            assertThat(edits).as(edited).isNotEmpty();
        }
    }

    private record Edit(int place, int cut, String piece) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> pieces = Arbitraries.of(
                "", "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\t", "#", "-", "1", "e", "null", "&", "*", "!",
                "\u0085", "\u00a0", "\ufeff", "'", "\\n", "? ", ": ", "- ", "| ", "%", "@", "`", "---", "...");
        return Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(0, 2), pieces)
                .as(Edit::new)
                .list()
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<String> rows() {
        return object(2).map(row -> row);
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> scalar = Arbitraries.oneOf(
                text(), Arbitraries.of("0", "-1", "12.50", "1e3", "-2.5E-7", "true", "false", "null", "1000000000000"));
        return depth == 0
                ? scalar
                : Arbitraries.oneOf(
                        scalar,
                        object(depth - 1),
                        value(depth - 1).list().ofMaxSize(3).map(items -> "[" + String.join(", ", items) + "]"));
    }

    private static Arbitrary<String> object(int depth) {
        return Combinators.combine(text(), value(depth))
                .as((key, value) -> key + ": " + value)
                .list()
                .ofMaxSize(3)
                .uniqueElements(entry -> entry.substring(0, entry.indexOf("\": ") + 1))
                .map(entries -> "{" + String.join(",", entries) + "}");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abc ,:#-{}[]'&*!%@`|>?~\u00e9\u20ac\u00a0")
                .ofMaxLength(6)
                .map(text -> "\"" + text + "\"");
    }
}
