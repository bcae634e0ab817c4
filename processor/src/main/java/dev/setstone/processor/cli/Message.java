package dev.setstone.processor.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * What a compilation has said.
 *
 * @param kind error, warning or note
 * @param code the problem's code; empty where it is javac's own
 * @param file where, relative to the working directory; empty where it has no place
 * @param line the line, from 1; 0 where it has no place
 * @param text what was said, without the code
 */
record Message(String kind, String code, String file, long line, String text) {

    static final String ERROR = "error";
    static final String WARNING = "warning";

    private static final Pattern CODE = Pattern.compile("\\[(SET\\d{3})] (.*)", Pattern.DOTALL);

    static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String said = diagnostic.getMessage(Locale.ROOT);
        Matcher ours = CODE.matcher(said);
        boolean coded = ours.matches();
        Optional<String> file = file(diagnostic.getSource());
        return new Message(
                kind(diagnostic.getKind()),
                coded ? ours.group(1) : "",
                file.orElse(""),
                file.isEmpty() ? 0 : Math.max(0, diagnostic.getLineNumber()),
                coded ? ours.group(2) : said);
    }

    boolean isError() {
        return kind.equals(ERROR);
    }

    /** On one line or more, as javac puts it. */
    void print(Page page) {
        Page.Look look = isError() ? Page.Look.BAD : kind.equals(WARNING) ? Page.Look.DOUBTFUL : Page.Look.FAINT;
        if (!file.isEmpty()) {
            page.add(file + ":" + line + ": ");
        }
        page.add(look, kind).add(": ").line((code.isEmpty() ? "" : "[" + code + "] ") + text);
    }

    private static String kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> ERROR;
            case WARNING, MANDATORY_WARNING -> WARNING;
            case NOTE, OTHER -> "note";
        };
    }

    private static Optional<String> file(@Nullable JavaFileObject source) {
        if (source == null || !"file".equals(source.toUri().getScheme())) {
            return Optional.empty();
        }
        Path file = Path.of(source.toUri());
        Path here = Path.of("").toAbsolutePath();
        return Optional.of((file.startsWith(here) ? here.relativize(file) : file)
                .toString()
                .replace('\\', '/'));
    }
}
