package dev.setstone.processor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What git knows of a folder, where there is git. */
final class Git {

    private static final long BOUND_SECONDS = 10;

    private final Path folder;

    Git(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Who works here, as git would sign a commit. */
    Optional<String> user() {
        Optional<String> name = say("config", "user.name");
        Optional<String> email = say("config", "user.email");
        return name.map(known ->
                        email.map(address -> known + " <" + address + ">").orElse(known))
                .or(() -> email);
    }

    /** Who brought a file of this folder to what it is: the author of the last commit that changed it, or who works here. */
    Optional<String> author(String file) {
        boolean changed = say("status", "--porcelain", "--", file).isPresent();
        Optional<String> committed = changed ? Optional.empty() : say("log", "-1", "--format=%an <%ae>", "--", file);
        return committed.or(this::user);
    }

    /** A file of this folder as it was last committed. */
    Optional<String> committed(String file) {
        return output("show", "HEAD:./" + file);
    }

    private Optional<String> say(String... arguments) {
        return output(arguments).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> output(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            process.onExit()
                    .orTimeout(BOUND_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(late -> process.destroyForcibly());
            try (InputStream out = process.getInputStream()) {
                String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
            }
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
