package dev.setstone.benchmarks.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.benchmarks.privacy.LabelledText.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The two labelled sets of the shared folder, split by sentence template into one half to learn from and one to be judged by. */
record SharedSet(List<LabelledText> texts) {

    private static final List<String> FILES = List.of("presidio_synth_v2.jsonl", "presidio_generated_large.jsonl");

    SharedSet {
        texts = List.copyOf(texts);
    }

    /** Reads both files of the folder {@code pii}. */
    static SharedSet read(Path data) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<LabelledText> texts = new ArrayList<>();
        for (String file : FILES) {
            for (String line : Files.readAllLines(data.resolve("pii").resolve(file), StandardCharsets.UTF_8)) {
                texts.add(text(json.readTree(line)));
            }
        }
        return new SharedSet(texts);
    }

    private static LabelledText text(JsonNode row) {
        List<Span> spans = new ArrayList<>();
        row.path("spans")
                .forEach(span -> spans.add(new Span(
                        span.path("type").asText(),
                        span.path("start").asInt(),
                        span.path("end").asInt())));
        return new LabelledText(
                row.path("text").asText(),
                spans,
                row.path("template_id").asInt(),
                row.path("has_pii").asBoolean());
    }

    /** Whether rules and weights were made with the template in view; decided by a hash before either was. */
    static boolean seen(LabelledText text) {
        try {
            byte[] name = ("setstone privacy template " + text.template()).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.getInstance("SHA-256").digest(name)[0] % 2 == 0;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The half to learn from. */
    List<LabelledText> seen() {
        return texts.stream().filter(SharedSet::seen).toList();
    }

    /** The half to be judged by. */
    List<LabelledText> unseen() {
        return texts.stream().filter(text -> !seen(text)).toList();
    }
}
