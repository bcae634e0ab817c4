package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RedactorTest {

    private static final String KEY = "sk+a/b=0123";

    private final Redactor redactor = new Redactor(Optional.of(KEY));

    @Test
    void theKeyIsMaskedInEveryForm() {
        String base64 = Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8));

        assertThat(redactor.redact("Bearer " + KEY + ", again " + KEY + "; ?key=sk%2Ba%2Fb%3D0123; Basic " + base64))
                .isEqualTo("Bearer [key], again [key]; ?key=[key]; Basic [key]");
    }

    @Test
    void withoutAKeyTextsStayAsTheyAre() {
        assertThat(new Redactor(Optional.empty()).redact("a b")).isEqualTo("a b");
        assertThat(new Redactor(Optional.of("")).redact("a b")).isEqualTo("a b");
    }

    @Property(tries = 200)
    void noTextTellsTheKey(
            @ForAll String before, @ForAll String after, @ForAll @AlphaChars @StringLength(min = 8) String key) {
        assertThat(new Redactor(Optional.of(key)).redact(before + key + after)).doesNotContain(key);
    }
}
