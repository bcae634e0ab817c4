package dev.setstone.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContractRendererTest {

    @Test
    void rendersTypesAndSignaturesInTheSmallestExactForm() {
        Contract contract = Reading.of("""
                        @CompiledWorkflow public interface Claims {
                          Outcome<Item> decide(Order order, LocalDate day) throws BadOrder, IllegalStateException;
                          @Nullable String name(Kind kind, String @Nullable [] words);
                          record Item(BigDecimal price, Optional<String> note) {}
                          record Order(List<@Nullable Item> items, Map<Kind, Set<Long>> ids, int count) {}
                          enum Kind { NEW, OLD }
                          sealed interface Outcome<T> permits Good, Bad {}
                          record Good<T>(T value) implements Outcome<T> {}
                          record Bad<T>(@Nullable String why) implements Outcome<T> {}
                          class BadOrder extends Exception { public BadOrder(String message) { super(message); } }
                        }
                        """).contract();

        RenderedContract rendered = new ContractRenderer().render(contract);

        assertThat(rendered.types()).isEqualTo("""
                        import com.acme.Claims.*;
                        record Bad<T>(@Nullable String why)
                        record Good<T>(T value)
                        record Item(BigDecimal price, Optional<String> note)
                        enum Kind { NEW, OLD }
                        record Order(List<@Nullable Item> items, Map<Kind, Set<Long>> ids, int count)
                        sealed interface Outcome<T> permits Bad, Good
                        exception BadOrder(String message)
                        """);
        assertThat(rendered.signatures())
                .containsExactly(
                        "static Outcome<Item> decide(Order order, LocalDate day) throws BadOrder, IllegalStateException",
                        "static @Nullable String name(Kind kind, String @Nullable [] words)");
    }

    @Test
    void qualifiesNamesThatAreNotClear() {
        Contract contract = Reading.with(List.of(), """
                        package com.acme; @dev.setstone.annotations.CompiledWorkflow interface W {
                          A.Item first(B.Item item, Period period);
                        }
                        class A { record Item(int a) {} }
                        class B { record Item(int b) {} }
                        record Period(int days) {}
                        """).contract();

        RenderedContract rendered = new ContractRenderer().render(contract);

        assertThat(rendered.types()).isEqualTo("""
                        record com.acme.A.Item(int a)
                        record com.acme.B.Item(int b)
                        record com.acme.Period(int days)
                        """);
        assertThat(rendered.signatures())
                .containsExactly("static com.acme.A.Item first(com.acme.B.Item item, com.acme.Period period)");
    }
}
