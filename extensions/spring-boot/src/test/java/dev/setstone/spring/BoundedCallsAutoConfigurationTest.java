package dev.setstone.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.langchain4j.model.chat.ChatModel;
import dev.setstone.bounded.BoundedCalls;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BoundedCallsAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(BoundedCallsAutoConfiguration.class));

    private static ChatModel silent() {
        return new ChatModel() {};
    }

    @Test
    void aChatModelMakesAnEngineThatAnswersPortsWithoutABean() {
        runner.withBean(ChatModel.class, BoundedCallsAutoConfigurationTest::silent)
                .withPropertyValues("setstone.bounded-calls.threads=2", "setstone.bounded-calls.first-pause=10ms")
                .run(context -> {
                    assertThat(context).hasSingleBean(BoundedCalls.class);
                    assertThat(new BeanPorts(context, Lending.class)
                                    .get(Reader.class)
                                    .read(""))
                            .isEqualTo(5);
                });
    }

    @Test
    void aBeanOfThePortComesFirst() {
        runner.withBean(ChatModel.class, BoundedCallsAutoConfigurationTest::silent)
                .withBean(Reader.class, () -> text -> 9)
                .run(context -> assertThat(new BeanPorts(context, Lending.class)
                                .get(Reader.class)
                                .read(""))
                        .isEqualTo(9));
    }

    @Test
    void withoutAModelThereIsNoEngineAndThePortIsMissing() {
        runner.run(context -> {
            assertThat(context).doesNotHaveBean(BoundedCalls.class);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BeanPorts(context, Lending.class).get(Reader.class))
                    .withMessageContaining("needs the port dev.setstone.spring.Reader");
        });
    }

    @Test
    void numbersOutOfRangeStopTheApplication() {
        runner.withBean(ChatModel.class, BoundedCallsAutoConfigurationTest::silent)
                .withPropertyValues("setstone.bounded-calls.threads=0")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("threads is 0"));
    }
}
