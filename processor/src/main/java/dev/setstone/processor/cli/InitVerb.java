package dev.setstone.processor.cli;

import dev.setstone.processor.cli.draft.Draft;
import dev.setstone.processor.cli.draft.Drafting;
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

/** Drafts interface, spec and examples from a method that is there already, and from its tests. */
final class InitVerb implements Verb {

    private static final String DEFAULT_TESTS = "src/test/java";
    private static final Flag TESTS =
            new Flag("--tests", "<folders>", "the method's tests; by default " + DEFAULT_TESTS);

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String operands() {
        return "<class>#<method>";
    }

    @Override
    public String purpose() {
        return "draft an interface, a spec and its examples from a method and its tests; nothing that is there is changed";
    }

    @Override
    public List<Flag> flags() {
        return List.of(TESTS);
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        String wanted = invocation.names().isEmpty() ? "" : invocation.names().get(0);
        String[] parts = wanted.split("#", -1);
        if (parts.length != 2 || invocation.names().size() != 1) {
            throw new Refusal(Problem.BAD_COMMAND, "say which method, as <class>#<method>");
        }
        Project project = Project.of(invocation);
        Draft draft = draft(project, invocation, parts[0], parts[1]);
        Path sources = Path.of(Project.folders(project.sourcePath()).get(0));
        Path specs = invocation.value(Flag.DIR).map(Path::of).orElse(sources.resolveSibling("setstone"));
        SortedMap<Path, String> files = new TreeMap<>();
        files.put(sources.resolve(draft.qualifiedName().replace('.', '/') + ".java"), draft.source());
        files.put(specs.resolve(draft.name() + ".yaml"), draft.spec());
        if (!draft.golden().isEmpty()) {
            files.put(specs.resolve(draft.name() + ".golden.jsonl"), draft.golden());
        }
        write(files);
        return new Drafted(
                files.keySet().stream()
                        .map(file -> file.toString().replace('\\', '/'))
                        .toList(),
                draft.read(),
                draft.unread());
    }

    private static Draft draft(Project project, Invocation invocation, String type, String method) throws Refusal {
        String folders = invocation.value(TESTS.name()).orElse(DEFAULT_TESTS);
        List<Path> tests = new ArrayList<>();
        for (String folder : Project.folders(folders)) {
            if (invocation.has(TESTS.name()) || Files.isDirectory(Path.of(folder))) {
                tests.addAll(Project.javaFiles(Path.of(folder)));
            }
        }
        try {
            Drafting drafting = new Drafting(project.sources(), tests);
            int candidates = drafting.candidates(type, method);
            if (candidates != 1) {
                throw new Refusal(Problem.NO_SUCH_METHOD, method, type, project.sourcePath(), candidates);
            }
            return drafting.draft(type, method);
        } catch (IOException unreadable) {
            throw new Refusal(Problem.BAD_COMMAND, "a source can't be read: " + unreadable.getMessage());
        }
    }

    private static void write(SortedMap<Path, String> files) throws Refusal {
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new Refusal(Problem.DRAFT_IN_THE_WAY, file);
            }
        }
        try {
            for (Map.Entry<Path, String> file : files.entrySet()) {
                Files.createDirectories(file.getKey().toAbsolutePath().getParent());
                Files.writeString(file.getKey(), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * What was written.
     *
     * @param cases how many calls in tests became examples or golden rows
     * @param unread places of calls that could not be read
     */
    record Drafted(List<String> files, int cases, List<String> unread) implements Result {
        Drafted {
            files = List.copyOf(files);
            unread = List.copyOf(unread);
        }

        @Override
        public int exitCode() {
            return ExitCode.FINE;
        }

        @Override
        public void print(Page page) {
            files.forEach(file -> page.line("wrote " + file));
            page.line(cases + " calls in tests became examples and golden rows.");
            if (!unread.isEmpty()) {
                page.line(
                        Page.Look.DOUBTFUL,
                        unread.size() + " more could not be read without running them; write them by hand: "
                                + String.join(", ", unread));
            }
            page.line("Now write the rules, and look at every example. Then: setstone explain, and setstone record.");
        }
    }
}
