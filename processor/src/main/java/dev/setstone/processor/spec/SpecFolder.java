package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder {@code setstone}, and the only way to files in it. */
final class SpecFolder {

    private static final int MAX_SUGGESTIONS = 50;

    private final Optional<Path> folder;
    private final Diagnostics diagnostics;

    SpecFolder(Optional<Path> folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** The file of that name; empty, with a problem at the name, when it can't be had. */
    Optional<SourceText> read(Located<String> name, SourceText.Kind kind) {
        if (folder.isEmpty()) {
            String reason = "the file \"" + name.value() + "\" is expected in it";
            diagnostics.add(Problem.FOLDER_NOT_FOUND, name.at(), "this workflow", reason);
            return Optional.empty();
        }
        Path base = folder.get().toAbsolutePath().normalize();
        try {
            Path file = base.resolve(name.value()).normalize();
            if (leaves(base, file)) {
                diagnostics.add(Problem.SPEC_OUTSIDE_FOLDER, name.at(), name.value(), shown(base, base));
                return Optional.empty();
            }
            // Where '\' and ':' separate, such a name would work on one system alone.
            if (name.value().matches(".*[\\\\:].*") || !Files.isRegularFile(file)) {
                return notFound(base, name, kind);
            }
            return load(shown(base, file), file, kind, name.at().anchor());
        } catch (InvalidPathException e) {
            return notFound(base, name, kind);
        }
    }

    /** Symbolic links count by where they lead. */
    private static boolean leaves(Path base, Path file) {
        if (!file.startsWith(base)) {
            return true;
        }
        try {
            return Files.exists(file) && !file.toRealPath().startsWith(base.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    private Optional<SourceText> notFound(Path base, Located<String> name, SourceText.Kind kind) {
        String advice = name.value().contains(": ")
                ? "YAML in the annotation itself needs a text block of more than one line."
                : Suggestion.of(name.value(), files(base, kind));
        diagnostics.add(kind.notFound(), name.at(), name.value(), shown(base, base), advice);
        return Optional.empty();
    }

    private static List<String> files(Path base, SourceText.Kind kind) {
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(base, 3)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> slashed(base.relativize(file)))
                    .filter(kind::suits)
                    .sorted()
                    .limit(MAX_SUGGESTIONS)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // A folder that can't be listed only costs the suggestion.
            return List.of();
        }
    }

    private Optional<SourceText> load(String shown, Path file, SourceText.Kind kind, Anchor anchor) {
        SourceText empty = new SourceText(kind, shown, "", 1, anchor);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(kind.maxBytes() + 1);
        } catch (IOException e) {
            String reason = "the file can't be read (" + e.getClass().getSimpleName() + ")";
            diagnostics.add(kind.malformed(), empty.start(), reason);
            return Optional.empty();
        }
        if (bytes.length > kind.maxBytes()) {
            diagnostics.add(Problem.FILE_TOO_LARGE, empty.start(), shown, kind.maxBytes());
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(in, text, true).isError()) {
            diagnostics.add(kind.malformed(), placeOf(in.position(), bytes, empty), "the file is not UTF-8 here");
            return Optional.empty();
        }
        return Optional.of(SourceText.of(kind, shown, text.flip().toString(), anchor));
    }

    private static Position placeOf(int offset, byte[] bytes, SourceText source) {
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        String lastLine = before.substring(before.lastIndexOf('\n') + 1);
        return source.at(line, lastLine.codePointCount(0, lastLine.length()));
    }

    /** From {@code src} on where there is one, since that is what a terminal in the project can open. */
    private static String shown(Path base, Path file) {
        int start = -1;
        for (int i = 0; i < base.getNameCount(); i++) {
            start = base.getName(i).toString().equals("src") ? i : start;
        }
        int from = start < 0 ? Math.max(0, base.getNameCount() - 1) : start;
        return slashed(file.subpath(from, file.getNameCount()));
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
