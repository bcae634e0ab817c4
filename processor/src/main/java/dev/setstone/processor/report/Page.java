package dev.setstone.processor.report;

import dev.setstone.processor.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The frame of a page: one file that loads nothing and runs nothing. Its policy (Content Security Policy Level 3, W3C) allows exactly the
 * style sheet that stands in it, so that even markup that got past the escaping could do nothing.
 */
final class Page {

    private static final String STYLE = "audit.css";

    /** A whole page. */
    String render(String title, Html body) {
        String style = style();
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(style)));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(digest, new Html().text(title).markup(), style, body.markup());
    }

    private static String style() {
        try (InputStream stream = Page.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("resource missing: " + STYLE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
