package dev.setstone.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

class WorkflowExtensionTest {

    private static SeContainer container(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new WorkflowExtension())
                .addBeanClasses(beans)
                .initialize();
    }

    @Test
    void aWorkflowIsInjectedAndCallsThePortsThatAreBeans() {
        try (SeContainer container = container(Library.class, OneLedger.class)) {
            assertThat(container.select(Library.class).get().loans()).isEqualTo(3);
        }
    }

    @Test
    void aBeanOfTheApplicationStaysTheOnlyOne() {
        try (SeContainer container = container(Library.class, OwnLending.class)) {
            assertThat(container.select(Library.class).get().loans()).isEqualTo(7);
        }
    }

    @Test
    void aPortWithoutABeanIsNamed() {
        try (SeContainer container = container(Library.class)) {
            Library library = container.select(Library.class).get();
            assertThatIllegalArgumentException()
                    .isThrownBy(library::loans)
                    .withMessage("Workflow dev.setstone.cdi.Lending needs one bean of the port "
                            + "dev.setstone.cdi.Lending$Ledger; there is none");
        }
    }

    @ApplicationScoped
    static class Library {

        @Inject
        Lending lending;

        int loans() {
            return lending.loans("M-1");
        }
    }

    @ApplicationScoped
    static class OneLedger implements Lending.Ledger {
        @Override
        public int loans(String member) {
            return 3;
        }
    }

    static class OwnLending {
        @Produces
        @ApplicationScoped
        Lending lending() {
            return member -> 7;
        }
    }
}
