package dev.setstone.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class SetstoneAutoConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(SetstoneAutoConfiguration.class));

    @Test
    void aWorkflowIsABeanThatCallsThePortsThatAreBeans() {
        runner.withUserConfiguration(OneLedger.class).run(context -> {
            assertThat(context).hasSingleBean(Lending.class);
            assertThat(context.getBean(Lending.class).loans("M-1")).isEqualTo(3);
        });
    }

    @Test
    void springBootFindsItByItself() {
        new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .run(context -> assertThat(context).hasSingleBean(Lending.class));
    }

    @Test
    void aBeanOfTheApplicationStaysTheOnlyOne() {
        runner.withUserConfiguration(OwnLending.class).run(context -> {
            assertThat(context).hasSingleBean(Lending.class);
            assertThat(context.getBean(Lending.class).loans("M-1")).isEqualTo(7);
        });
    }

    @Test
    void aPortWithoutABeanIsNamedWhenTheApplicationStarts() {
        runner.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("dev.setstone.spring.Lending$Ledger"));
        runner.run(context -> assertThat(context.getStartupFailure())
                .hasStackTraceContaining("Workflow dev.setstone.spring.Lending needs the port"));
    }

    @Test
    void workflowsOfOtherPackagesAndAllOfThemCanBeLeftOut() {
        runner.withPropertyValues("setstone.packages=com.acme")
                .run(context -> assertThat(context).doesNotHaveBean(Lending.class));
        runner.withPropertyValues("setstone.packages=com.acme,dev.setstone")
                .withUserConfiguration(OneLedger.class)
                .run(context -> assertThat(context).hasSingleBean(Lending.class));
        runner.withPropertyValues("setstone.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(Lending.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class OneLedger {
        @Bean
        Lending.Ledger ledger() {
            return member -> 3;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {
        @Bean
        Lending.Ledger ledger() {
            return member -> 3;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnLending {
        @Bean
        Lending lending() {
            return member -> 7;
        }
    }
}
