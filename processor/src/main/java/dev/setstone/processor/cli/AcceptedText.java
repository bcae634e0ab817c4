package dev.setstone.processor.cli;

import dev.setstone.processor.recording.EditedLogic;
import dev.setstone.processor.value.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the logic that was accepted, after somebody has edited it. The lock holds its digest only; whatever has that digest is it,
 * so nothing else needs to be believed.
 */
final class AcceptedText {

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^```[ \\t]*(?:java)?[ \\t]*\\n(.*?)^```[ \\t]*$", Pattern.DOTALL);

    /** The text, from the last commit or from the attempts, if it is in one of them. */
    Optional<String> find(EditedLogic edited, Path recording, Path attempts) {
        return new Git(recording)
                .committed(edited.logicFile())
                .map(text -> text.replace("\r\n", "\n"))
                .filter(text -> is(edited, text))
                .or(() -> amongReplies(edited, attempts));
    }

    private static Optional<String> amongReplies(EditedLogic edited, Path attempts) {
        if (!Files.isDirectory(attempts)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.walk(attempts, 2)) {
            return all.filter(file -> file.toString().endsWith("reply.md"))
                    .sorted()
                    .flatMap(file -> blocks(file).stream())
                    .filter(text -> is(edited, text))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> blocks(Path reply) {
        try {
            String text = new String(Files.readAllBytes(reply), StandardCharsets.UTF_8).replace("\r\n", "\n");
            Matcher block = BLOCK.matcher(text);
            return block.find() ? Optional.of(block.group(1).strip() + "\n") : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean is(EditedLogic edited, String text) {
        return Sha256.of(text).equals(edited.lock().logicSha256());
    }
}
