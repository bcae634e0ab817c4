package dev.setstone.processor.model;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a server wants to be asked again: RFC 9110, section 10.2.3. */
final class RetryAfter {

    private RetryAfter() {}

    /** Seconds, or a date, which counts from the server's own date: clocks differ. Empty when it says neither. */
    static Optional<Duration> of(HttpHeaders headers) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(text -> parse(text, headers));
    }

    private static Optional<Duration> parse(String text, HttpHeaders headers) {
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        Optional<Instant> until = date(text);
        Optional<Instant> now = headers.firstValue("Date").flatMap(RetryAfter::date);
        return until.flatMap(then -> now.map(since -> Duration.between(since, then)))
                .filter(wait -> !wait.isNegative());
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
