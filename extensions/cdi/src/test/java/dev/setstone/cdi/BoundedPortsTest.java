package dev.setstone.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.langchain4j.model.chat.ChatModel;
import dev.setstone.bounded.BoundedCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;

class BoundedPortsTest {

    private static SeContainer container(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new WorkflowExtension())
                .addBeanClasses(beans)
                .initialize();
    }

    private static Reader reader(SeContainer container) {
        BeanManager beans = container.getBeanManager();
        CreationalContext<Reader> context = beans.createCreationalContext(null);
        return new BeanPorts(beans, context, Lending.class).get(Reader.class);
    }

    @Test
    void aChatModelMakesAnEngineThatAnswersPortsWithoutABean() {
        try (SeContainer container = container(OneModel.class)) {
            assertThat(reader(container).read("")).isEqualTo(5);
            assertThat(container.select(BoundedCalls.class).isResolvable()).isTrue();
        }
    }

    @Test
    void anEngineOfTheApplicationStaysTheOnlyOne() {
        try (SeContainer container = container(OneModel.class, OwnEngine.class)) {
            assertThat(reader(container).read("")).isEqualTo(5);
            assertThat(container.select(BoundedCalls.class).isAmbiguous()).isFalse();
        }
    }

    @Test
    void aBeanOfThePortComesFirst() {
        try (SeContainer container = container(OneModel.class, OwnReader.class)) {
            assertThat(reader(container).read("")).isEqualTo(9);
        }
    }

    @Test
    void withoutAModelThePortIsMissing() {
        try (SeContainer container = container(OwnReaderOfNothing.class)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reader(container))
                    .withMessageContaining("needs one bean of the port dev.setstone.cdi.Reader; there is none");
        }
    }

    static class OneModel {
        @Produces
        @Singleton
        ChatModel model() {
            return new ChatModel() {};
        }
    }

    static class OwnEngine {
        @Produces
        @Singleton
        BoundedCalls engine(ChatModel model) {
            return BoundedCalls.builder(model).threads(2).build();
        }
    }

    @ApplicationScoped
    static class OwnReader implements Reader {
        @Override
        public int read(String text) {
            return 9;
        }
    }

    static class OwnReaderOfNothing {}
}
