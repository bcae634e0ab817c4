package dev.setstone.benchmarks.functions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.langchain4j.agent.tool.ReturnBehavior;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.Result;
import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.tool.AiServiceTool;
import dev.langchain4j.service.tool.ToolExecution;
import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.processor.model.Environment;
import dev.setstone.processor.model.TokenCounter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The baseline that a Java team would write without Setstone: an AI service of LangChain4j, with BFCL's functions as its tools. */
public final class ServiceCalls implements Evaluation {

    private static final int MOST = 150;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Environment environment;
    private final TokenCounter tokens = new TokenCounter();

    public ServiceCalls() {
        this(System::getenv);
    }

    /** @param environment where a provider's key is looked up */
    ServiceCalls(Environment environment) {
        this.environment = environment;
    }

    /** The service: one request, answered by the calls of tools. */
    interface Caller {

        /** The calls that a model makes for a request. */
        @SystemMessage(
                "Call the tool that the request asks for. Leave out optional parameters that the request does not settle.")
        Result<String> call(@UserMessage String request);
    }

    @Override
    public String name() {
        return "functions-services";
    }

    @Override
    public String options() {
        return "--data <folder of JSONL files> [--recordings <folder>] [--requests <folder>] [--open <folder for prompts without a reply>]"
                + " [--model openai:<model> or anthropic:<model> that is asked for missing replies] [--base-url <url>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path recordings = Path.of(arguments.text("recordings").orElse("benchmarks/recordings/services"));
        List<Item> items = new FunctionData()
                .items(
                        Family.SHOWN,
                        arguments.path("data"),
                        Path.of(arguments.text("requests").orElse("benchmarks/recordings/requests")));
        Optional<ChatModel> provider = arguments
                .text("model")
                .map(model -> ProviderChatModel.of(model, arguments.text("base-url"), environment));
        Optional<Path> folder = arguments.text("open").map(Path::of);
        List<BaselineAnswer> answers = new ArrayList<>();
        int open = 0;
        for (Item item : items.subList(0, Math.min(MOST, items.size()))) {
            try {
                answers.add(answer(item, new RecordedChatModel(item.id(), recordings, provider, folder)));
            } catch (RecordedChatModel.NoReplyException waiting) {
                open++;
            }
        }
        return new BaselinePage(
                        "Function calls by an AI service",
                        "The baseline for functions-shown and functions: an AI service of LangChain4j (AiServices) is given the functions that BFCL"
                                + " offers as tools, and its question.",
                        answers,
                        open)
                .results();
    }

    private BaselineAnswer answer(Item item, RecordedChatModel model) {
        Tools tools = new Tools(item);
        Optional<String> wrong = wrong(item, tools, model);
        long read = 0;
        long written = 0;
        for (RecordedChatModel.Exchange exchange : model.exchanges()) {
            read += tokens.count(exchange.request());
            written += tokens.count(exchange.reply().text().strip());
        }
        return new BaselineAnswer(item.id(), model.exchanges().get(0).reply().model(), read, written, wrong);
    }

    private static Optional<String> wrong(Item item, Tools tools, ChatModel model) {
        // Nothing is executed: what the model calls is what is judged.
        List<AiServiceTool> offered = tools.specifications().stream()
                .map(tool -> AiServiceTool.builder()
                        .toolSpecification(tool)
                        .toolExecutor((call, memory) -> "")
                        .returnBehavior(ReturnBehavior.IMMEDIATE)
                        .build())
                .toList();
        Caller caller =
                AiServices.builder(Caller.class).chatModel(model).tools(offered).build();
        try {
            return BaselineAnswer.wrong(item, Optional.of(calls(tools, caller.call(item.question()))));
        } catch (RecordedChatModel.NoReplyException open) {
            throw open;
        } catch (JsonProcessingException | RuntimeException refused) {
            // A tool that was not offered, say: to the service's caller it is a failure as any other.
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static JsonNode calls(Tools tools, Result<String> result) throws JsonProcessingException {
        ArrayNode calls = JSON.createArrayNode();
        for (ToolExecution execution : result.toolExecutions()) {
            calls.addObject()
                    .set(
                            tools.function(execution.request().name()),
                            JSON.readTree(execution.request().arguments()));
        }
        return calls;
    }
}
