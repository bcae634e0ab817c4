package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static Optional<Duration> read(String... headers) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], List.of(headers[i + 1]));
        }
        return RetryAfter.of(HttpHeaders.of(map, (name, value) -> true));
    }

    @Test
    void secondsAreRead() {
        assertThat(read("retry-after", " 120 ")).contains(Duration.ofSeconds(120));
    }

    @Test
    void aDateCountsFromTheServersOwnDate() {
        assertThat(read("Date", "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After", "Mon, 23 Nov 2026 10:01:30 GMT"))
                .contains(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "Sun, 22 Nov 2026 10:00:00 GMT", "99999999999"})
    void whatSaysNothingUsableIsIgnored(String value) {
        assertThat(read("Date", "Mon, 23 Nov 2026 10:00:00 GMT", "Retry-After", value))
                .isEmpty();
    }

    @Test
    void aDateWithoutTheServersDateIsIgnored() {
        assertThat(read("Retry-After", "Mon, 23 Nov 2026 10:01:30 GMT")).isEmpty();
        assertThat(read()).isEmpty();
    }
}
