package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.runtime.Workflows;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts and specs of every shape, from the interface to a running implementation. */
class ShapesTest {

    /** Nested, package-private, said in annotations alone; generic records, sealed types, every container, a default method. */
    private static final String SHIPPING = """
            package acme;

            import dev.setstone.annotations.CompiledWorkflow;
            import dev.setstone.annotations.Ensures;
            import dev.setstone.annotations.Example;
            import dev.setstone.annotations.Rule;
            import dev.setstone.annotations.Step;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.Set;

            public class Shop {

                @CompiledWorkflow(description = "Ship a parcel.")
                interface Shipping {

                    @Step(template = "decision")
                    @Rule("A parcel of more than 30 kg is refused with the reason \\"heavy\\".")
                    @Rule("Everything else is sent the day after it was ordered; the price is the sum of its items' prices.")
                    @Example(
                            given = "{parcel: {kg: 31, ordered: 2026-02-27, items: [], tags: [], notes: {}}}",
                            expect = "{type: Refused, reason: heavy}")
                    @Example(
                            given = "{parcel: {kg: 2, ordered: 2026-02-28, tags: [GIFT, FRAGILE], notes: {a: 1},"
                                    + " items: [{value: 1.50, count: 2}, {value: 2.25, count: 1}]}}",
                            expect = "{type: Sent, on: 2026-03-01, price: 3.75, box: {value: [GIFT, FRAGILE], count: 2}}")
                    Outcome ship(Parcel parcel) throws IllegalArgumentException;

                    @Step(template = "calculation")
                    @Rule("The sum of the numbers.")
                    @Example(given = "{numbers: [1, 2, 3]}", expect = "6")
                    long sum(int[] numbers);

                    default String label(Parcel parcel) {
                        return ship(parcel) instanceof Sent sent ? sent.on() + " " + sum(new int[] {1, 2}) : "none";
                    }

                    @Ensures("ship")
                    static boolean heavyParcelsStay(Parcel parcel, Outcome outcome) {
                        return parcel.kg() <= 30 || outcome instanceof Refused;
                    }
                }

                record Parcel(
                        int kg,
                        LocalDate ordered,
                        List<Pair<BigDecimal>> items,
                        Set<Tag> tags,
                        Map<String, Integer> notes,
                        Optional<String> greeting) {}

                record Pair<T>(T value, int count) {}

                enum Tag {
                    GIFT,
                    FRAGILE
                }

                sealed interface Outcome permits Sent, Refused {}

                record Sent(LocalDate on, BigDecimal price, Pair<List<Tag>> box) implements Outcome {}

                record Refused(String reason) implements Outcome {}
            }
            """;

    private static final String LOGIC = """
            package acme;

            import acme.Shop.Outcome;
            import acme.Shop.Pair;
            import acme.Shop.Parcel;
            import acme.Shop.Refused;
            import acme.Shop.Sent;
            import acme.Shop.Tag;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.Arrays;
            import java.util.List;

            final class Shop_ShippingLogic {

                private static final int MOST = 30;

                private Shop_ShippingLogic() {}

                static Outcome ship(Parcel parcel) {
                    // rule 1
                    if (parcel.kg() > MOST) {
                        return new Refused("heavy");
                    }
                    // rule 2
                    if (parcel.ordered().equals(LocalDate.MAX)) {
                        throw new IllegalArgumentException("no day after " + parcel.ordered());
                    }
                    BigDecimal price = parcel.items().stream().map(Pair::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                    List<Tag> tags = parcel.tags().stream().sorted().toList();
                    return new Sent(parcel.ordered().plusDays(1), price, new Pair<>(tags, tags.size()));
                }

                // rule 1
                static long sum(int[] numbers) {
                    return Arrays.stream(numbers).asLongStream().sum();
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void annotationsNestedTypesGenericsSealedTypesAndContainers() throws Exception {
        TestProject project = new TestProject(folder).file("src/main/java/acme/Shop.java", SHIPPING);
        try (LoopbackModel model = new LoopbackModel(fenced(LOGIC))) {
            Compiled recorded = project.compile(model.options("record"));
            assertThat(recorded.succeeded()).as(recorded.messages()).isTrue();
        }

        Compiled replayed = project.compile("-Werror");

        assertThat(replayed.succeeded()).as(replayed.messages()).isTrue();
        Class<?> shipping = replayed.load().loadClass("acme.Shop$Shipping");
        Object workflow = Workflows.load(shipping);
        Method sum = shipping.getMethod("sum", int[].class);
        sum.setAccessible(true);
        assertThat(sum.invoke(workflow, (Object) new int[] {4, 5})).isEqualTo(9L);
    }

    @Test
    void anInlineSpecAndTypesFromTheClassPath() throws Exception {
        TestProject library = new TestProject(folder.resolve("library")).file("src/main/java/lib/Money.java", """
                        package lib;

                        import java.math.BigDecimal;

                        public record Money(BigDecimal amount, Currency currency) {
                            public Money {
                                if (amount.signum() < 0) {
                                    throw new IllegalArgumentException("negative");
                                }
                            }

                            public enum Currency {
                                EUR,
                                USD
                            }
                        }
                        """);
        assertThat(library.compile().succeeded()).isTrue();
        TestProject project = new TestProject(folder.resolve("project")).file("src/main/java/acme/Tax.java", """
                        package acme;

                        import dev.setstone.annotations.CompiledWorkflow;
                        import lib.Money;

                        @CompiledWorkflow(spec = \"""
                                steps:
                                  add:
                                    template: calculation
                                    rules: [Add 10 percent tax and keep the currency.]
                                    examples:
                                      - given: {net: {amount: 1.00, currency: EUR}}
                                        expect: {amount: 1.100, currency: EUR}
                                \""")
                        public interface Tax {
                            Money add(Money net);
                        }
                        """);
        String logic = """
                package acme;

                import java.math.BigDecimal;
                import lib.Money;

                final class TaxLogic {
                    private static final BigDecimal FACTOR = new BigDecimal("1.1");

                    private TaxLogic() {}

                    // rule 1
                    static Money add(Money net) {
                        return new Money(net.amount().multiply(FACTOR), net.currency());
                    }
                }
                """;
        String classPath = TestProject.classPath() + java.io.File.pathSeparator + library.path("target/classes");
        try (LoopbackModel model = new LoopbackModel(fenced(logic))) {
            List<String> options = new java.util.ArrayList<>(List.of(model.options("record")));
            options.addAll(List.of("-classpath", classPath));
            Compiled recorded = project.compile(options.toArray(String[]::new));
            assertThat(recorded.succeeded()).as(recorded.messages()).isTrue();
        }
        Compiled verified = project.compile("-classpath", classPath, "-Asetstone.mode=verify");
        assertThat(verified.succeeded()).as(verified.messages()).isTrue();
    }
}
