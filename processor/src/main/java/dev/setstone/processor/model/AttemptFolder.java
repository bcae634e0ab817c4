package dev.setstone.processor.model;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.prompt.Prompt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The attempts at one brief, on disk: {@code <n>.prompt.md}, {@code <n>.reply.md}, {@code <n>.findings.md}. A reply is never
 * deleted and never overwritten; what no longer counts is kept as {@code <n>.superseded-<k>...}.
 */
public final class AttemptFolder {

    /** The longest reply, in bytes: many times what a step's logic can be. */
    static final int REPLY_LIMIT = 256 * 1024;

    private static final Pattern STATED_MODEL = Pattern.compile("model:[ \\t]*(\\S[^\\n]*)(?:\\n|\\z)");
    private static final Pattern CURRENT = Pattern.compile("(\\d{1,9})\\.(?:prompt|reply|findings)\\.(?:md|json)");
    private static final int LONGEST_NAME = 200;

    private final Path folder;
    private final Path project;
    private final AtomicFiles files = new AtomicFiles();
    private final PromptFile promptFile = new PromptFile();
    private final TokenCounter tokens = new TokenCounter();

    /**
     * A folder, which need not exist yet.
     *
     * @param folder where the attempts are kept, such as {@code <setstone>/attempts/<workflow>/<key>}
     * @param project the folder that messages name paths relative to
     */
    public AttemptFolder(Path folder, Path project) {
        this.folder = folder.toAbsolutePath().normalize();
        this.project = project.toAbsolutePath().normalize();
    }

    /** The folder as messages name it: relative to the project where it is inside, with '/'. */
    public String shown() {
        return shown(folder);
    }

    /**
     * Keeps what the gates found in the reply to an attempt.
     *
     * @throws ModelException ATTEMPTS_UNWRITABLE
     */
    public void findings(String workflow, int attempt, String text) throws ModelException {
        guarded(workflow, () -> {
            files.replace(path(AttemptFile.FINDINGS, attempt), text);
            return attempt;
        });
    }

    /**
     * Puts all attempts aside, so that the next build asks anew. They are kept under other names.
     *
     * @throws ModelException ATTEMPTS_UNWRITABLE
     */
    public void retire(String workflow) throws ModelException {
        guarded(workflow, () -> {
            for (int attempt : attempts()) {
                supersede(attempt);
            }
            return 0;
        });
    }

    /**
     * Writes the prompt, unless it is there, and takes the reply, if there is one to this very prompt by this answerer.
     *
     * @throws ModelException ATTEMPTS_UNWRITABLE, REPLY_UNREADABLE
     */
    Optional<Reply> ask(Prompt prompt, String answerer) throws ModelException {
        return guarded(prompt.workflow(), () -> {
            String text = promptFile.render(prompt);
            Path file = path(AttemptFile.PROMPT, prompt.attempt());
            boolean asked =
                    Files.exists(file) && PromptFile.normal(lenient(file)).equals(text);
            Optional<Given> given = asked ? given(prompt.attempt()) : Optional.empty();
            if (given.isPresent() && given.get().answerer().equals(answerer)) {
                return given.get().reply(prompt, tokens);
            }
            if (!asked || given.isPresent()) {
                supersede(prompt.attempt());
                files.replace(file, text);
            }
            return Optional.empty();
        });
    }

    /**
     * Keeps a reply, and returns it.
     *
     * @throws ModelException ATTEMPTS_UNWRITABLE
     */
    Reply keep(Prompt prompt, String answerer, Reply reply) throws ModelException {
        return guarded(prompt.workflow(), () -> {
            if (Files.exists(path(AttemptFile.REPLY, prompt.attempt()))) {
                // Somebody, or another build, has put one there since the prompt was written.
                supersede(prompt.attempt());
                files.replace(path(AttemptFile.PROMPT, prompt.attempt()), promptFile.render(prompt));
            }
            // The origin comes first: killed in between, the build asks again, and never takes the reply for a
            // person's.
            files.replace(
                    path(AttemptFile.ORIGIN, prompt.attempt()),
                    ReplyOrigin.of(answerer, reply).toJson());
            files.create(path(AttemptFile.REPLY, prompt.attempt()), reply.text());
            return reply;
        });
    }

    /** A file as messages name it. */
    String shown(AttemptFile file, int attempt) {
        return shown(path(file, attempt));
    }

    private String shown(Path path) {
        Path near = path.startsWith(project) ? project.relativize(path) : path;
        return near.toString().replace('\\', '/');
    }

    private Path path(AttemptFile file, int attempt) {
        return folder.resolve(file.of(attempt));
    }

    /** A reply file with what is known about where it comes from. */
    private record Given(String text, Optional<ReplyOrigin> origin) {

        String answerer() {
            return origin.map(ReplyOrigin::answerer).orElse(Provider.HANDOFF.key());
        }

        Optional<Reply> reply(Prompt prompt, TokenCounter tokens) {
            return origin.isPresent()
                    ? Optional.of(origin.get().reply(text))
                    : handed(prompt, PromptFile.normal(text), tokens);
        }

        private static Optional<Reply> handed(Prompt prompt, String text, TokenCounter tokens) {
            Matcher statement = STATED_MODEL.matcher(text);
            boolean stated = statement.lookingAt();
            String answer = stated ? text.substring(statement.end()) : text;
            if (answer.isBlank()) {
                return Optional.empty();
            }
            String model = stated ? OneLine.of(statement.group(1), LONGEST_NAME) : "unstated";
            long input = tokens.count(prompt.system()) + tokens.count(prompt.user());
            Reply.Usage usage = new Reply.Usage(input, tokens.count(answer), true);
            return Optional.of(new Reply(answer, Provider.HANDOFF.key(), model, usage));
        }
    }

    private Optional<Given> given(int attempt) throws IOException, ModelException {
        Path file = path(AttemptFile.REPLY, attempt);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = strict(file);
        Path origin = path(AttemptFile.ORIGIN, attempt);
        Optional<ReplyOrigin> known = Files.exists(origin) ? ReplyOrigin.ofJson(lenient(origin)) : Optional.empty();
        return Optional.of(new Given(text, known.filter(found -> found.gave(text))));
    }

    private String strict(Path file) throws IOException, ModelException {
        long size = Files.size(file);
        if (size > REPLY_LIMIT) {
            throw new ModelException(
                    Problem.REPLY_UNREADABLE,
                    shown(file),
                    "it has " + size + " bytes, and " + REPLY_LIMIT + " is the limit");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ModelException(Problem.REPLY_UNREADABLE, shown(file), "it is not UTF-8 text");
        }
    }

    private static String lenient(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** Moves an attempt's files aside. The reply goes first, so that a kill never leaves it beside another prompt. */
    private void supersede(int attempt) throws IOException {
        List<AttemptFile> order =
                List.of(AttemptFile.REPLY, AttemptFile.ORIGIN, AttemptFile.FINDINGS, AttemptFile.PROMPT);
        int number = 1;
        while (isTaken(attempt, number)) {
            number++;
        }
        for (AttemptFile file : order) {
            Path from = path(file, attempt);
            if (Files.exists(from)) {
                Files.move(from, folder.resolve(file.superseded(attempt, number)));
            }
        }
    }

    private boolean isTaken(int attempt, int number) {
        return Stream.of(AttemptFile.values())
                .anyMatch(file -> Files.exists(folder.resolve(file.superseded(attempt, number))));
    }

    private List<Integer> attempts() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> CURRENT.matcher(path.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> Integer.valueOf(matcher.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private interface Work<T> {
        T run() throws IOException, ModelException;
    }

    private <T> T guarded(String workflow, Work<T> work) throws ModelException {
        try {
            return work.run();
        } catch (IOException e) {
            String why = e.getClass().getSimpleName() + " " + OneLine.of(String.valueOf(e.getMessage()), LONGEST_NAME);
            throw new ModelException(Problem.ATTEMPTS_UNWRITABLE, workflow, shown(), why);
        }
    }
}
