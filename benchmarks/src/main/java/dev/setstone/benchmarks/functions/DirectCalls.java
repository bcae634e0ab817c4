package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.processor.model.AttemptFolder;
import dev.setstone.processor.model.Budget;
import dev.setstone.processor.model.CallLimits;
import dev.setstone.processor.model.Environment;
import dev.setstone.processor.model.ModelClients;
import dev.setstone.processor.model.ModelException;
import dev.setstone.processor.model.ModelSettings;
import dev.setstone.processor.model.Reply;
import dev.setstone.processor.model.TokenCounter;
import dev.setstone.processor.model.Waiting;
import dev.setstone.processor.prompt.Prompt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The baseline: BFCL's questions answered by a model directly, judged by the same rules as compiled functions. */
public final class DirectCalls implements Evaluation {

    private static final int MOST = 150;

    private final Environment environment;
    private final TokenCounter tokens = new TokenCounter();
    private final AstChecker checker = new AstChecker();

    public DirectCalls() {
        this(System::getenv);
    }

    /** @param environment where a provider's key is looked up */
    DirectCalls(Environment environment) {
        this.environment = environment;
    }

    /**
     * One question.
     *
     * @param wrong what is wrong with the call; empty when it is right
     */
    private record Answer(String item, String model, long input, long output, Optional<String> wrong) {}

    @Override
    public String name() {
        return "functions-direct";
    }

    @Override
    public String options() {
        return "--data <folder of JSONL files> [--recordings <folder>] [--requests <folder>] [--open <folder for prompts without a reply>]"
                + " [--model <provider>:<model> that is asked for missing replies] [--base-url <url>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path recordings = Path.of(arguments.text("recordings").orElse("benchmarks/recordings/direct"));
        List<Item> items = new FunctionData()
                .items(
                        Family.SHOWN,
                        arguments.path("data"),
                        Path.of(arguments.text("requests").orElse("benchmarks/recordings/requests")));
        Optional<ModelClients> clients = clients(arguments);
        List<Answer> answers = new ArrayList<>();
        int open = 0;
        for (Item item : items.subList(0, Math.min(MOST, items.size()))) {
            DirectPrompt prompt = DirectPrompt.of(item);
            Path file = prompt.reply(recordings);
            if (!Files.exists(file) && clients.isPresent()) {
                ask(clients.get(), prompt, file);
            }
            if (Files.exists(file)) {
                answers.add(answer(item, prompt, Files.readString(file, StandardCharsets.UTF_8)));
            } else {
                open++;
                write(prompt, file, arguments.text("open"));
            }
        }
        return results(answers, open);
    }

    private static void write(DirectPrompt prompt, Path file, Optional<String> folder) throws IOException {
        if (folder.isPresent()) {
            Path target = Files.createDirectories(Path.of(folder.get()));
            String name = file.getFileName().toString().replace(".reply.md", ".prompt.md");
            Files.writeString(target.resolve(name), prompt.text(), StandardCharsets.UTF_8);
        }
    }

    /** One way to the model for all questions: it is the product's own, and takes a while to load. */
    private Optional<ModelClients> clients(Arguments arguments) {
        Optional<String> model = arguments.text("model");
        if (model.isEmpty()) {
            return Optional.empty();
        }
        try {
            String baseUrl = arguments.text("base-url").orElse("");
            ModelSettings settings = ModelSettings.of(model.get(), baseUrl, CallLimits.defaults(), environment);
            return Optional.of(new ModelClients(settings, Budget.unlimited(), Waiting.real(note -> {})));
        } catch (ModelException failed) {
            throw refused(failed);
        }
    }

    /** Asks by LangChain4j, and keeps the answer as it came. */
    private static void ask(ModelClients clients, DirectPrompt prompt, Path file) throws IOException {
        Path attempts = Files.createTempDirectory("direct-call");
        try {
            Reply reply = clients.open(new AttemptFolder(attempts, attempts))
                    .complete(new Prompt(prompt.item(), 1, DirectPrompt.SYSTEM, prompt.user()));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "model: " + reply.model() + "\n\n" + reply.text(), StandardCharsets.UTF_8);
        } catch (ModelException failed) {
            throw refused(failed);
        } finally {
            Folders.delete(attempts);
        }
    }

    private static IllegalArgumentException refused(ModelException failed) {
        return new IllegalArgumentException("--model: " + failed.getMessage(), failed);
    }

    private Answer answer(Item item, DirectPrompt prompt, String reply) {
        boolean stated = reply.startsWith("model:");
        String text = stated ? reply.substring(reply.indexOf('\n') + 1) : reply;
        String model =
                stated ? reply.lines().findFirst().orElseThrow().substring(6).strip() : "unstated";
        ObjectNode row = item.row().deepCopy();
        Optional<String> wrong =
                DirectPrompt.calls(text).map(calls -> checker.wrong(row, calls)).orElse(Optional.of("unreadable"));
        return new Answer(item.id(), model, tokens.count(prompt.text()), tokens.count(text.strip()), wrong);
    }

    private static Results results(List<Answer> answers, int open) {
        long right = answers.stream().filter(answer -> answer.wrong().isEmpty()).count();
        List<Results.Figure> figures = List.of(
                Results.Figure.of("right", "BFCL's question right", new Proportion(right, answers.size()).toString()),
                Results.Figure.of(
                        "tokens",
                        "Tokens a call, median, in / out",
                        median(answers.stream().map(Answer::input).toList()) + " / "
                                + median(answers.stream().map(Answer::output).toList()) + " (estimated)"));
        List<List<String>> wrong = answers.stream()
                .filter(answer -> answer.wrong().isPresent())
                .map(answer -> List.of(answer.item(), answer.wrong().get()))
                .toList();
        return new Results(
                "Function calls without compiling",
                setting(answers, open),
                figures,
                List.of(new Results.Table("What was wrong", List.of("item", "error"), wrong)));
    }

    private static List<String> setting(List<Answer> answers, int open) {
        List<String> models =
                answers.stream().map(Answer::model).distinct().sorted().toList();
        return List.of(
                "The baseline for functions-shown and functions: a model reads the functions that BFCL offers and its question, and"
                        + " replies with the call. " + answers.size()
                        + " items of simple_python, the first by the hash of their names; "
                        + open + " more wait for a reply.",
                "Replies are recordings, as they came; many prompts were answered in one conversation. Models, as they call themselves: "
                        + (models.isEmpty() ? "none" : String.join("; ", models)) + ".",
                "A call is right by the rules of BFCL's own checker (page function-scorer). Tokens are estimates, counted with o200k_base.",
                "With --model the missing replies are asked of a provider, by LangChain4j, as a compilation asks.");
    }

    private static long median(List<Long> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
