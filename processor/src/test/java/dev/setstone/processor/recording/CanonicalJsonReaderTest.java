package dev.setstone.processor.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonReaderTest {

    @Property(tries = 500)
    void readsWhatIsWrittenAndNothingThatIsWrittenOtherwise(
            @ForAll("objects") Json.Members written,
            @ForAll int place,
            @ForAll("pieces") String piece,
            @ForAll boolean instead)
            throws LockFormatException {
        String text = new CanonicalJson().render(written);
        assertThat(CanonicalJsonReader.read(text)).contains(written);

        int at = Math.floorMod(place, text.length());
        String edited = text.substring(0, at) + piece + text.substring(instead ? at + 1 : at);
        Optional<Json.Members> read = CanonicalJsonReader.read(edited);
        if (read.isPresent()) {
            assertThat(new StrictJson().parse(edited).root()).as(edited).isEqualTo(read.get());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{}\n\n",
                "{\n}\n",
                "{\n  \"a\": \"b\n\"\n}\n",
                "{\n  \"a\": \"b\\\n",
                "{\n  \"a\": \"\\u00e\"\n}\n",
                "{\n  \"a\": \"\\x\"\n}\n",
                "{\n  \"a\": 01\n}\n",
                "{\n  \"a\": -\n}\n",
                "{\n  \"a\": 1234567890123456789\n}\n",
                "{\n  \"a\": null\n}\n",
                "{\n  \"a\": []\n}\n",
                "{\n  \"a\":\n",
                "{\n  \"b\": 1,\n  \"a\": 1\n}\n",
                "{\n  \"a\": 1,\n  \"a\": 1\n}\n",
                "{\n \"a\": 1\n}\n"
            })
    void leavesTheRestToTheOtherParser(String text) {
        assertThat(CanonicalJsonReader.read(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "", " ", "\n", "\"", "\\", "{", "}", "0", "-", ",", ":", "a", "\\n", "\\/", "\\b", "\u00e9");
    }

    @Provide
    Arbitrary<Json.Members> objects() {
        return object(2);
    }

    private static Arbitrary<Json.Members> object(int depth) {
        Arbitrary<Json> scalar = Arbitraries.oneOf(
                text().map(Json.Text::new),
                Arbitraries.longs().between(-1_000_000_000, 1_000_000_000).map(Json.Whole::new),
                Arbitraries.of(true, false).map(Json.Flag::new));
        Arbitrary<Json> value = depth == 0
                ? scalar
                : Combinators.combine(scalar, object(depth - 1), Arbitraries.of(true, false))
                        .as((single, group, nested) -> nested ? group : single);
        return Arbitraries.maps(text(), value).ofMaxSize(4).map(Json.Members::of);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars('a', 'b', ' ', '"', '\\', '\n', '\r', '\t', '\u0000', '\u202e', '\ud83d', '\ude00', '\u00e9')
                .ofMaxLength(6);
    }
}
