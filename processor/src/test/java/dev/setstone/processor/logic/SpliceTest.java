package dev.setstone.processor.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.logic.Splice.Spliced;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpliceTest {

    private static final String RECORDED = """
            package acme;

            import java.math.BigDecimal;
            import java.util.List;

            final class ShopLogic {

                private static final BigDecimal LIMIT = new BigDecimal("10"); // rule 2

                private ShopLogic() {}

                // rule 1
                static String price(List<String> codes) {
                    return codes.isEmpty() ? "}" : shown(codes.size());
                }

                static String offer(int count) {
                    return LIMIT.intValue() < count ? "many" : "few";
                }

                private static String shown(int count) {
                    return "n=" + count;
                }
            }
            """;

    private static final List<String> STEPS = List.of("price", "offer");

    private static Optional<Spliced> splice(String sent, String... untouched) {
        return new Splice().splice(RECORDED, sent, "ShopLogic", List.of(untouched), STEPS);
    }

    @Test
    void aStepThatDidNotChangeKeepsItsMethodAndAllThatItReaches() {
        String sent = RECORDED.replace("\"many\"", "\"a lot\"")
                .replace("// rule 1\n", "// rule 1, reworded\n")
                .replace("\"n=\" + count", "\"n=\" + (count)")
                .replace("import java.util.List;", "import java.util.List;\nimport java.util.Locale;")
                .replace("codes.isEmpty()", "codes.size() == 0 && !Locale.ROOT.toString().equals(needless())")
                .replace("    private static String shown", """
                            private static String needless() {
                                return "";
                            }

                            private static String shown""");

        Spliced spliced = splice(sent, "price").orElseThrow();

        assertThat(spliced.kept()).containsExactly("price");
        assertThat(spliced.source()).isEqualTo(RECORDED.replace("\"many\"", "\"a lot\""));
    }

    @Test
    void whatTheSentFileLacksComesBackWhereItStoodWithItsImports() {
        String sent = RECORDED.replace("import java.math.BigDecimal;\n", "")
                .replace("    private static final BigDecimal LIMIT = new BigDecimal(\"10\"); // rule 2\n\n", "")
                .replace("LIMIT.intValue()", "10")
                .replace("shown(codes.size())", "\"n: \" + codes.size()");

        Spliced spliced = splice(sent, "offer").orElseThrow();

        assertThat(spliced.kept()).containsExactly("offer");
        assertThat(spliced.source()).isEqualTo(RECORDED.replace("shown(codes.size())", "\"n: \" + codes.size()"));
    }

    @Test
    void aStepGivesWayWhereAChangedOneNeedsAnotherFormOfWhatBothReach() {
        String sent = RECORDED.replace("? \"many\"", "? shown(count)").replace("\"n=\"", "\"number \"");

        assertThat(splice(sent, "price")).isEmpty();
        assertThat(new Splice().same(RECORDED, sent, "ShopLogic", STEPS)).isEmpty();
        assertThat(new Splice().same(RECORDED, RECORDED, "ShopLogic", STEPS)).isEqualTo(STEPS);
    }

    @Test
    void aNewMemberOfTheChangedStepTakesNoNameAway() {
        String sent =
                RECORDED.replace("\"few\"", "new List(count).text()").replace("    private static String shown", """
                            private record List(int count) {
                                String text() {
                                    return "few" + count;
                                }
                            }

                            private static String shown""");

        assertThat(splice(sent, "price"))
                .as("List would mean another type in price")
                .isEmpty();
    }

    @Test
    void whatIsNotAPlainFileIsLeftAsItCame() {
        assertThat(splice("final class Other {}", "price")).isEmpty();
        assertThat(splice(RECORDED.replaceFirst("}\\s*$", ""), "price")).isEmpty();
        assertThat(splice(RECORDED + "class Second {}\n", "price")).isEmpty();
        assertThat(splice(
                        RECORDED.replace("ShopLogic() {}", "ShopLogic() {}\n\n    static int a = 1, b = 2;"), "price"))
                .isEmpty();
        assertThat(splice(RECORDED)).as("where every step changed").isEmpty();
        assertThat(splice(RECORDED, "gone")).as("a step that was not recorded").isEmpty();
    }

    @Test
    void anythingThatCanBeDeclaredStaysWhole() {
        String varied = """
                package acme;

                import static java.util.Map.*;

                /** A class of { everything. */
                final class ShopLogic {
                    @SuppressWarnings({"a", "b"})
                    private static final java.util.Map<String, java.util.List<Integer>> TABLE = of("{", java.util.List.of(1));
                    private static final String BLOCK = \"""
                            } "class ShopLogic {" \\\"""
                            \""";
                    private static final char BRACE = '}', QUOTE = '\\'';
                    /* } */ private enum Kind { A, B { @Override public String toString() { return "{"; } }; }

                    private record record(int record) {}

                    private ShopLogic() {}

                    static <T extends Comparable<T>> String price(T one) { return BLOCK + BRACE + TABLE + Kind.A + one; }

                    static String offer(int count) {
                        java.util.function.IntFunction<String> text = n -> { return "" + n; };
                        return text.apply(count); // done
                    }
                    // the end
                }
                """;
        String plain = varied.replace(
                "private static final char BRACE = '}', QUOTE = '\\'';", "private static final char BRACE = '}';");
        String sent = plain.replace("\"\" + n", "\"n\" + n").replace("+ one;", "+ one + 1;");

        Optional<Spliced> several = new Splice().splice(varied, varied, "ShopLogic", List.of("price"), STEPS);
        Optional<Spliced> spliced = new Splice().splice(plain, sent, "ShopLogic", List.of("price"), STEPS);

        assertThat(several).as("two fields in one declaration").isEmpty();
        assertThat(spliced.orElseThrow().source()).isEqualTo(plain.replace("\"\" + n", "\"n\" + n"));
    }
}
