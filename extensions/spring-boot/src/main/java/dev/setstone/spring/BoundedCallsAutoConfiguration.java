package dev.setstone.spring;

import dev.langchain4j.model.chat.ChatModel;
import dev.setstone.bounded.BoundedCalls;
import dev.setstone.bounded.BoundedCallsBuilder;
import dev.setstone.bounded.CallListener;
import dev.setstone.bounded.Cassette;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Makes the engine of bounded calls of the application's chat model, with every call listener that is a bean. Where it is there, a port
 * that has no bean of its own and whose methods have {@code @BoundedCall} is answered by it.
 */
@AutoConfiguration
@ConditionalOnClass(BoundedCalls.class)
@EnableConfigurationProperties(BoundedCallsProperties.class)
public class BoundedCallsAutoConfiguration {

    /** The engine; closed with the application. */
    @Bean(destroyMethod = "close")
    @ConditionalOnBean(ChatModel.class)
    @ConditionalOnMissingBean
    public BoundedCalls setstoneBoundedCalls(
            ChatModel model, BoundedCallsProperties properties, ObjectProvider<CallListener> listeners) {
        BoundedCallsBuilder builder =
                BoundedCalls.builder(model).threads(properties.threads()).firstPause(properties.firstPause());
        properties.cassettes().ifPresent(folder -> builder.cassette(Cassette.bySystemProperty(folder)));
        listeners.orderedStream().forEach(builder::listener);
        return builder.build();
    }
}
