package dev.setstone.processor.cli;

import dev.setstone.processor.Workbench;
import dev.setstone.processor.Workflow;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Orphan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Removes what nobody asks for any more: recordings of no workflow, and attempts at what a workflow once was. */
final class PruneVerb implements Verb {

    private static final Flag YES = new Flag("--yes", "", "remove them; without it they are listed only");

    /** So many digits of the freshness key begin the name of a folder of attempts. */
    private static final int KEY_DIGITS = 12;

    @Override
    public String name() {
        return "prune";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String purpose() {
        return "list recordings of no workflow and attempts at what is no longer wanted, and remove them with --yes";
    }

    @Override
    public List<Flag> flags() {
        return List.of(YES);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        boolean remove = invocation.has(YES.name());
        Compilation.Done<List<String>> done = new Compilation(Project.of(invocation)).work(bench -> {
            if (!bench.unreadable().isEmpty()) {
                // What can't be read has recordings and attempts too.
                throw new ProblemException(bench.unreadable().get(0).problems());
            }
            List<Path> found = found(bench);
            if (remove) {
                found.forEach(PruneVerb::delete);
            }
            return found.stream().map(PruneVerb::shown).toList();
        });
        return new Pruned(remove, done.value(), done.used());
    }

    private static List<Path> found(Workbench bench) {
        Map<Path, List<Workflow>> folders = new LinkedHashMap<>();
        bench.workflows()
                .forEach(one -> folders.computeIfAbsent(one.folder(), folder -> new ArrayList<>())
                        .add(one));
        List<Path> found = new ArrayList<>();
        for (Map.Entry<Path, List<Workflow>> entry : folders.entrySet()) {
            Path attempts = entry.getKey().resolve("attempts");
            for (Path ofWorkflow : foldersIn(attempts)) {
                String name = ofWorkflow.getFileName().toString();
                entry.getValue().stream()
                        .filter(workflow -> workflow.name().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                workflow -> foldersIn(ofWorkflow).stream()
                                        .filter(folder -> !isOf(workflow, folder))
                                        .forEach(found::add),
                                () -> found.add(ofWorkflow));
            }
        }
        for (Orphan orphan : Standings.orphans(bench)) {
            folders.keySet().stream()
                    .map(folder -> folder.resolve("recorded").resolve(orphan.name()))
                    .filter(Files::isDirectory)
                    .forEach(found::add);
        }
        return found.stream().distinct().sorted().toList();
    }

    private static boolean isOf(Workflow workflow, Path folder) {
        return folder.getFileName()
                .toString()
                .startsWith(workflow.key().sha256().substring(0, KEY_DIGITS));
    }

    private static List<Path> foldersIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return (path.startsWith(here) ? here.relativize(path) : path).toString().replace('\\', '/');
    }

    /**
     * What was found.
     *
     * @param removed whether it is gone
     */
    record Pruned(boolean removed, List<String> folders, Used used) implements Result {
        Pruned {
            folders = List.copyOf(folders);
        }

        @Override
        public int exitCode() {
            return ExitCode.FINE;
        }

        @Override
        public void print(Page page) {
            folders.forEach(folder -> page.line((removed ? "removed " : "would remove ") + folder));
            if (folders.isEmpty()) {
                page.line("nothing to remove");
            } else if (!removed) {
                page.line("To remove them: setstone prune --yes");
            }
            used.print(page);
        }
    }
}
