package dev.setstone.processor.cli;

import dev.setstone.processor.Workflow;
import dev.setstone.processor.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes workflows as plain Java. Nothing of the project is changed. */
final class EjectVerb implements Verb {

    private static final Path DEFAULT = Path.of("target", "ejected");
    private static final Flag TO = new Flag("--to", "<folder>", "where to write; by default target/ejected");

    @Override
    public String name() {
        return "eject";
    }

    @Override
    public String operands() {
        return "<workflow>...";
    }

    @Override
    public String purpose() {
        return "write the interface, the logic and an implementation as plain Java that does not know Setstone";
    }

    @Override
    public List<Flag> flags() {
        return List.of(TO);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        Path to = invocation.value(TO.name()).map(Path::of).orElse(DEFAULT);
        refuseUnlessEmpty(to);
        List<String> implementations = new ArrayList<>();
        Compilation.Done<SortedMap<String, String>> done = new Compilation(Project.of(invocation)).work(bench -> {
            SortedMap<String, String> files = new TreeMap<>();
            for (Workflow workflow : Chosen.named(invocation, bench)) {
                files.putAll(new Ejection(bench).files(workflow));
                implementations.add(workflow.brief()
                        .contract()
                        .qualified(workflow.brief().contract().implName()));
            }
            return files;
        });
        write(to, done.value());
        return new Ejected(
                to.toString().replace('\\', '/'), List.copyOf(done.value().keySet()), implementations, done.used());
    }

    private static void refuseUnlessEmpty(Path folder) throws Refusal {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            if (all.findAny().isPresent()) {
                throw new Refusal(Problem.FOLDER_NOT_EMPTY, folder);
            }
        } catch (IOException unreadable) {
            throw new Refusal(Problem.FOLDER_NOT_EMPTY, folder);
        }
    }

    private static void write(Path to, SortedMap<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = to.resolve(file.getKey());
                Path parent = path.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was written. */
    record Ejected(String folder, List<String> files, List<String> implementations, Used used) implements Result {
        Ejected {
            files = List.copyOf(files);
            implementations = List.copyOf(implementations);
        }

        @Override
        public int exitCode() {
            return ExitCode.FINE;
        }

        @Override
        public void print(Page page) {
            files.forEach(file -> page.line("wrote " + folder + "/" + file));
            page.line("Put them in the place of the sources of these names, and write new "
                    + String.join("(...), new ", implementations)
                    + "(...) where Workflows.load was; spec and recording may then go.");
            used.print(page);
        }
    }
}
