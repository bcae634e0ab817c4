package dev.setstone.benchmarks.functions;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
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

    public DirectCalls() {
        this(System::getenv);
    }

    /** @param environment where a provider's key is looked up */
    DirectCalls(Environment environment) {
        this.environment = environment;
    }

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
        List<BaselineAnswer> answers = new ArrayList<>();
        int open = 0;
        for (Item item : items.subList(0, Math.min(MOST, items.size()))) {
            DirectPrompt prompt = DirectPrompt.of(item);
            Path file = prompt.reply(recordings);
            if (!Files.exists(file) && clients.isPresent()) {
                ask(clients.get(), prompt, file);
            }
            if (Files.exists(file)) {
                answers.add(answer(item, prompt, BaselineReply.read(file)));
            } else {
                open++;
                write(prompt, file, arguments.text("open"));
            }
        }
        return new BaselinePage(
                        "Function calls without compiling",
                        "The baseline for functions-shown and functions: a model reads the functions that BFCL offers and its question, and"
                                + " replies with the call.",
                        answers,
                        open)
                .results();
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
            new BaselineReply(reply.model(), reply.text()).write(file);
        } catch (ModelException failed) {
            throw refused(failed);
        } finally {
            Folders.delete(attempts);
        }
    }

    private static IllegalArgumentException refused(ModelException failed) {
        return new IllegalArgumentException("--model: " + failed.getMessage(), failed);
    }

    private BaselineAnswer answer(Item item, DirectPrompt prompt, BaselineReply reply) {
        return new BaselineAnswer(
                item.id(),
                reply.model(),
                tokens.count(prompt.text()),
                tokens.count(reply.text().strip()),
                BaselineAnswer.wrong(item, DirectPrompt.calls(reply.text())));
    }
}
