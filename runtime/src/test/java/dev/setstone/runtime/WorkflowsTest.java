package dev.setstone.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowsTest {

    private static final Provenance PROVENANCE =
            new Provenance("greeting", "k", "l", "handoff", "unstated", "p", 2, 10, 20, true, "0.1.0", "pending");

    @Test
    void aWorkflowIsLoadedAsAService() {
        assertThat(Workflows.load(Greeting.class).greet("Ada")).isEqualTo("greeting Ada");
    }

    @Test
    void aNestedWorkflowThatIsNoServiceIsLoadedByName() {
        assertThat(Workflows.load(Greeting.Formal.class).greet("Ada")).isEqualTo("greeting-formal Ada");
    }

    @Test
    void aWorkflowThatIsNotPublicIsLoadedByName() {
        assertThat(Workflows.load(Hidden.class).greet("Ada")).isEqualTo("hidden Ada");
    }

    @Test
    void aWorkflowIsBoundToTheOneImplementationOfEachOfItsPorts() {
        Lending lending = Workflows.load(Lending.class, "no port", (Lending.Ledger) member -> 3);

        assertThat(lending.loans("M-1")).isEqualTo(3);
    }

    @Test
    void aPortThatIsMissingOrThereTwiceIsNamed() {
        Lending.Ledger one = member -> 1;
        Lending.Ledger other = member -> 2;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workflows.load(Lending.class, "no port"))
                .withMessageContaining("needs the port dev.setstone.runtime.Lending$Ledger")
                .withMessageContaining("[java.lang.String]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workflows.load(Lending.class, one, other))
                .withMessageContaining("implement the port dev.setstone.runtime.Lending$Ledger");
    }

    @Test
    void anApplicationMayPutAnotherImplementationInItsPlace(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("shop.Order"), "shop.Stub\n");
        TestModules.compile(
                folder,
                "package shop; public interface Order { String place(); }",
                "package shop; public class OrderImpl implements Order { public String place() { return \"real\"; } }",
                "package shop; public class Stub implements Order { public String place() { return \"stub\"; } }");

        assertThat(TestModules.load(folder, "shop.Order").toString()).contains("shop.Stub");
    }

    @Test
    void aStaleServiceEntryDoesNotHideTheImplementation(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("shop.Order"), "shop.Gone\n");
        TestModules.compile(
                folder,
                "package shop; public interface Order {}",
                "package shop; public class OrderImpl implements Order {}");

        assertThat(TestModules.load(folder, "shop.Order").toString()).contains("shop.OrderImpl");
    }

    @Test
    void aMissingImplementationSaysThatTheProcessorDidNotRun() {
        assertThatExceptionOfType(WorkflowNotFoundException.class)
                .isThrownBy(() -> Workflows.load(BrokenWorkflows.Unwritten.class))
                .withMessageContaining("META-INF/services/dev.setstone.runtime.BrokenWorkflows$Unwritten")
                .withMessageContaining("class dev.setstone.runtime.BrokenWorkflows_UnwrittenImpl")
                .withMessageContaining("annotationProcessorPaths")
                .withMessageContaining("-proc:full");
    }

    @Test
    void aClassThatOnlyHasTheNameIsNoImplementation() {
        assertThatExceptionOfType(WorkflowNotFoundException.class)
                .isThrownBy(() -> Workflows.load(BrokenWorkflows.Unrelated.class))
                .withMessageContaining("does not implement");
        assertThatExceptionOfType(WorkflowNotFoundException.class)
                .isThrownBy(() -> Workflows.load(BrokenWorkflows.Demanding.class))
                .withMessageContaining("no constructor without parameters");
        assertThatExceptionOfType(WorkflowNotFoundException.class)
                .isThrownBy(() -> Workflows.load(BrokenWorkflows.Failing.class))
                .withMessageContaining("could not be created")
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyAnInterfaceCanBeLoaded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Workflows.load(String.class));
    }

    @Test
    void provenanceIsKnownOfInterfaceClassInstanceAndProxy() {
        Greeting greeting = Workflows.load(Greeting.class);
        Object proxy = Proxy.newProxyInstance(
                Greeting.class.getClassLoader(),
                new Class<?>[] {Comparable.class, Greeting.class},
                (self, method, arguments) -> method.invoke(greeting, arguments));

        assertThat(Provenance.of(Greeting.class)).isEqualTo(PROVENANCE);
        assertThat(Provenance.of(GreetingImpl.class)).isEqualTo(PROVENANCE);
        assertThat(Provenance.of(greeting)).isEqualTo(PROVENANCE);
        assertThat(Provenance.of(proxy)).isEqualTo(PROVENANCE);
        assertThat(Provenance.of(Hidden.class).workflow()).isEqualTo("hidden");
    }

    @Test
    void whatSetstoneDidNotWriteHasNoProvenance() {
        assertThatExceptionOfType(WorkflowNotFoundException.class)
                .isThrownBy(() -> Provenance.of("a text"))
                .withMessageContaining("java.lang.String carries no @dev.setstone.runtime.Recorded");
        assertThatExceptionOfType(WorkflowNotFoundException.class)
                .isThrownBy(() -> Provenance.of(BrokenWorkflows.HandWritten.class));
    }
}
