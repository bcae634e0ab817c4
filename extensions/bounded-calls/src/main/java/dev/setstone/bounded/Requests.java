package dev.setstone.bounded;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import org.jspecify.annotations.Nullable;

/** Puts a prompt into LangChain4j's terms. */
final class Requests {

    private final @Nullable Double temperature;

    /** With null, the model's own temperature is left alone. */
    Requests(@Nullable Double temperature) {
        this.temperature = temperature;
    }

    ChatRequest of(Call<?> call, Prompt prompt) {
        Schema root = Schema.object().with(AnswerChecks.WRAPPER, call.schema()).build();
        ChatRequest.Builder request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .maxOutputTokens(call.limits().maxOutputTokens())
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name("answer")
                                .rootElement(root.element())
                                .build())
                        .build());
        return temperature == null
                ? request.build()
                : request.temperature(temperature).build();
    }
}
