package dev.setstone.processor.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a key out of texts that others wrote, such as a server's error message that quotes the request. */
public final class Redactor {

    private static final String MASK = "[key]";

    private final Optional<String> secret;

    /** Takes out this secret; nothing when there is none. */
    public Redactor(Optional<String> secret) {
        this.secret = secret.filter(text -> !text.isBlank());
    }

    /** The text with every occurrence of the secret masked, also in its Base64 and URL-encoded forms. */
    public String redact(String text) {
        return secret.map(key -> mask(text, key)).orElse(text);
    }

    private static String mask(String text, String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                        key,
                        URLEncoder.encode(key, StandardCharsets.UTF_8),
                        Base64.getEncoder().encodeToString(bytes),
                        Base64.getEncoder().withoutPadding().encodeToString(bytes))
                .reduce(text, (masked, form) -> masked.replace(form, MASK));
    }
}
