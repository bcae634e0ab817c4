package dev.setstone.processor.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command-line program. */
public final class Setstone {

    private Setstone() {}

    /**
     * Runs it: {@code Setstone <verb> [<workflow>...] [<option>...]}.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Program.Shown shown = new Program(colours()).run(List.of(arguments));
        write(FileDescriptor.out, shown.out());
        write(FileDescriptor.err, shown.err());
        // Maven's exec:java runs this inside Maven, which goes on where nothing is wrong.
        if (shown.exitCode() != ExitCode.FINE) {
            System.exit(shown.exitCode());
        }
    }

    /** See no-color.org for {@code NO_COLOR}. */
    private static Page.Colours colours() {
        String unwanted = System.getenv("NO_COLOR");
        boolean wanted = (unwanted == null || unwanted.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        return wanted && isTerminal(System.console()) ? Page.Colours.YES : Page.Colours.NO;
    }

    /** Since JDK 22 there may be a console without a terminal, and a method that says so. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    private static void write(FileDescriptor where, String text) {
        PrintStream stream = new PrintStream(new FileOutputStream(where), false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }
}
