package dev.setstone.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.lang.model.element.Element;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SpecLawsTest {

    private static final Anchor ANCHOR = Anchor.at((Element) Proxy.newProxyInstance(
            SpecLawsTest.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null));

    private static final List<String> TOP =
            List.of("workflow: a-b\n", "description: Some text.\n", "compliance: [gdpr]\n");
    private static final List<String> KEYS = List.of(
            "    template: decision\n",
            "    rules: [One., Two.]\n",
            "    tolerance: 0.50\n",
            "    answers: [{question: q, answer: 12}]\n",
            "    examples:\n      - {given: {amount: 1, other: [no, 007]}, expect: {b: 1.0, a: 2}}\n");
    private static final List<String> SHUFFLED = List.of(
            "    template: decision\n",
            "    rules: [One., Two.]\n",
            "    tolerance: 0.50\n",
            "    answers: [{answer: 12, question: q}]\n",
            "    examples:\n      - {expect: {a: 2, b: 1.0}, given: {other: [no, 007], amount: 1}}\n");

    private static Map<String, Object> meaning(String yaml) {
        String escaped = yaml.replace("\r", "\\r");
        return Meaning.of(Reading.of(
                        Optional.empty(),
                        "package acme;\n@dev.setstone.annotations.CompiledWorkflow(spec = \"\"\"\n" + escaped
                                + "\"\"\")\ninterface Claims { int decide(int amount); int explain(int amount); }\n")
                .spec());
    }

    private static String step(String name, List<String> keys) {
        return "  " + name + ":\n" + String.join("", keys);
    }

    @Property(tries = 10)
    void orderOfKeysCommentsAndLineEndsChangeNothing(
            @ForAll long seed, @ForAll boolean carriageReturns, @ForAll @IntRange(max = 3) int comments) {
        String plain = String.join("", TOP) + "steps:\n" + step("decide", KEYS) + step("explain", KEYS);
        Random random = new Random(seed);
        List<String> steps = new ArrayList<>(
                List.of(step("decide", shuffled(SHUFFLED, random)), step("explain", shuffled(KEYS, random))));
        Collections.shuffle(steps, random);
        List<String> top = new ArrayList<>(TOP);
        top.add("steps:\n" + String.join("", steps));
        String other = String.join("# a remark\n".repeat(comments), shuffled(top, random));

        assertThat(meaning(carriageReturns ? other.replace("\n", "\r\n") : other))
                .isEqualTo(meaning(plain));
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<String> copy = new ArrayList<>(lines);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 1000)
    void anyTextEitherParsesOrIsReported(@ForAll @StringLength(max = 40) String text) {
        assertParsedOrReported(text);
    }

    @Property(tries = 1000)
    void anyTextOfYamlsSignsEitherParsesOrIsReported(@ForAll List<@IntRange(max = 21) Integer> signs) {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append("[]{}:,-?&*!|>'\"%@#\n \ta".charAt(sign)));
        assertParsedOrReported(text.toString());
    }

    private static void assertParsedOrReported(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Node> node =
                new YamlParser(diagnostics).parse(SourceText.of(SourceText.Kind.SPEC, "any", text, ANCHOR));
        assertThat(node.isPresent() || diagnostics.hasErrors()).isTrue();
    }

    @Property(tries = 3)
    void deepNestingIsReportedAndNeverOverflows(@ForAll boolean mappings) {
        Diagnostics diagnostics = new Diagnostics();
        String deep = (mappings ? "{a: " : "[").repeat(10_000);
        assertThat(new YamlParser(diagnostics).parse(SourceText.of(SourceText.Kind.SPEC, "deep", deep, ANCHOR)))
                .isEmpty();
        assertThat(diagnostics.found().get(0).message()).contains("nested deeper than " + YamlParser.MAX_DEPTH);
    }
}
