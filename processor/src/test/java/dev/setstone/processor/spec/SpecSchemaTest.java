package dev.setstone.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The schema that editors use and the reader that javac uses say the same. */
class SpecSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TWO =
            "steps:\n  decide: {template: decision, description: d, examples: [{given: {amount: 1}, expect: 2}]";

    @TempDir
    Path project;

    private static String schemaText() {
        try (InputStream in =
                Objects.requireNonNull(SpecReader.class.getResourceAsStream("setstone-spec.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode schemaOf(SpecKey.Place place) throws IOException {
        JsonNode schema = JSON.readTree(schemaText());
        return switch (place) {
            case SPEC -> schema;
            case STEP -> schema.at("/$defs/step");
            case EXAMPLE -> schema.at("/$defs/example");
            case CALL -> schema.at("/$defs/call");
            case ANSWER -> schema.at("/$defs/answer");
            case FLOW -> schema.at("/$defs/flow");
            case FLOW_CALL -> schema.at("/$defs/flowCall");
            case FLOW_PARALLEL -> schema.at("/$defs/flowParallel");
            case FLOW_BRANCH -> schema.at("/$defs/flowBranch");
            case RETRY -> schema.at("/$defs/retry");
            case COMPENSATION -> schema.at("/$defs/compensation");
        };
    }

    @Test
    void jarAndDocsHoldTheSameSchema() throws IOException {
        Path docs = Path.of("..", "docs", "setstone-spec.schema.json");
        assertThat(Files.readString(docs)).isEqualTo(schemaText());
    }

    @ParameterizedTest
    @EnumSource
    void keysAndRequiredKeysAreTheReaders(SpecKey.Place place) throws IOException {
        JsonNode schema = schemaOf(place);
        List<String> keys = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(keys::add);
        List<String> required = new ArrayList<>();
        schema.get("required").forEach(name -> required.add(name.asText()));

        assertThat(keys).containsExactlyElementsOf(SpecKey.names(place));
        assertThat(required)
                .containsExactlyElementsOf(Stream.of(SpecKey.values())
                        .filter(key -> key.place() == place && key.required())
                        .map(SpecKey::yaml)
                        .toList());
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void typesAndLimitsAreTheReaders(SpecKey key) throws IOException {
        JsonNode property = schemaOf(key.place()).get("properties").get(key.yaml());
        JsonNode texts = key.shape() == SpecKey.Shape.TEXTS ? property.get("items") : property;

        String types = property.path("type").isArray()
                ? property.get("type").toString()
                : property.path("type").asText();
        assertThat(types)
                .isEqualTo(
                        switch (key.shape()) {
                            case TEXT -> "string";
                            case SCALAR -> "[\"string\",\"number\",\"boolean\"]";
                            case TEXTS, SECTIONS -> "array";
                            case MAPPING -> "object";
                            case NUMBER -> "number";
                            case INTEGER -> "integer";
                            case DATA -> "";
                        });
        assertThat(texts.path("maxLength").asInt(0)).isEqualTo(key.maxLength());
        assertThat(property.path("description").asText()).isNotBlank();
    }

    static Stream<SpecKey> keys() {
        return Stream.of(SpecKey.values());
    }

    @Test
    void enumerationsAreTheReaders() throws IOException {
        assertThat(JSON.convertValue(schemaOf(SpecKey.Place.STEP).at("/properties/template/enum"), String[].class))
                .containsExactlyElementsOf(Template.keys());
        assertThat(JSON.convertValue(
                        schemaOf(SpecKey.Place.SPEC).at("/properties/compliance/items/enum"), String[].class))
                .containsExactlyElementsOf(ComplianceBlock.keys());
        assertThat(schemaOf(SpecKey.Place.SPEC)
                        .at("/properties/workflow/pattern")
                        .asText())
                .isEqualTo("^" + SpecTreeReader.NAME.pattern() + "$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TWO + "}",
                "workflow: a-b2\ndescription: d\ncompliance: [soc2, gdpr]\nmodules: [text, money]\n" + TWO + "}",
                TWO + ", rules: [a, b], tolerance: 0, threshold: 1.0}",
                TWO + ", rules: [], answers: []}",
                TWO + ", answers: [{question: q, answer: 10}, {question: q, answer: true}]}",
                "steps: {decide: {template: decision, rules: [no], examples: [{given: {}, expect: }]}}",
                "steps: {decide: {template: calculation, rules: ['1'], examples: [{given: {}, fails: X, rule: 1, name: n}]}}"
            })
    void goodSpecPassesBoth(String yaml) {
        assertThat(new Folder(project).readYaml(yaml).messages()).isEmpty();
        assertThat(isValid(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "description: d",
                "steps: []",
                "steps: {decide: {}}",
                "steps: {decide: }",
                TWO + "}\nextra: 1",
                TWO + ", extra: 1}",
                "workflow: No\n" + TWO + "}",
                "workflow: 1\n" + TWO + "}",
                "description: ' '\n" + TWO + "}",
                "description: true\n" + TWO + "}",
                "compliance: hipaa\n" + TWO + "}",
                "compliance: [x]\n" + TWO + "}",
                "modules: [x]\n" + TWO + "}",
                "compliance: [soc2, soc2]\n" + TWO + "}",
                TWO + ", rules: [1]}",
                TWO + ", rules: [null]}",
                TWO + ", rules: x}",
                TWO + ", golden: 1}",
                TWO + ", tolerance: '1'}",
                TWO + ", tolerance: -0.1}",
                TWO + ", threshold: 1.1}",
                TWO + ", threshold: }",
                TWO + ", answers: [{question: q}]}",
                TWO + ", answers: [{question: q, answer: }]}",
                TWO + ", answers: [{question: q, answer: [a]}]}",
                TWO + ", answers: [{question: q, answer: a, more: b}]}",
                "steps: {decide: {template: x, rules: [a], examples: [{given: {}, expect: 1}]}}",
                "steps: {decide: {template: decision, examples: [{given: {}, expect: 1}]}}",
                "steps: {decide: {template: decision, rules: [], examples: [{given: {}, expect: 1}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: []}}",
                "steps: {decide: {template: decision, rules: [a]}}",
                "steps: {decide: {rules: [a], examples: [{given: {}, expect: 1}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: [{expect: 1}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: [{given: 1, expect: 1}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: [{given: {}}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: [{given: {}, expect: 1, fails: X}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: [{given: {}, expect: 1, rule: 0}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: [{given: {}, expect: 1, rule: '1'}]}}",
                "steps: {decide: {template: decision, rules: [a], examples: [{given: {}, expect: 1, name: 1}]}}"
            })
    void badSpecFailsBoth(String yaml) {
        assertThat(new Folder(project).readYaml(yaml).messages()).isNotEmpty();
        assertThat(isValid(yaml)).isFalse();
    }

    private Reading readFlow(String flow) {
        String source = Folder.ONE_STEP.replace(
                "decide(int amount);", "decide(int amount); int all(dev.setstone.runtime.flow.FlowEngine flow);");
        return new Folder(project).with("claims.yaml", withFlow(flow)).read(source);
    }

    private static String withFlow(String flow) {
        return TWO + "}\nflows: {all: " + flow + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{do: []}",
                "{do: [{call: decide}], return: a}",
                "{do: [{parallel: [{call: a}, [{call: b}, {branch: c, then: [], else: [{call: d}]}]]}]}",
                "{do: [{call: a.b, set: c, with: {d: e.f}, forEach: e, in: g, concurrency: 1000, timeout: PT1S}]}",
                "{do: [{call: a, retry: {attempts: 1, delay: PT0S, multiplier: 1.0, maxDelay: P1D, on: [X]}}]}",
                "{do: [{call: a, compensate: {call: c, with: {}}}]}"
            })
    void goodFlowPassesBoth(String flow) {
        assertThat(readFlow(flow).messages()).isEmpty();
        assertThat(isValid(withFlow(flow))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "{}",
                "{do: x}",
                "{do: [x]}",
                "{do: [{}]}",
                "{do: [], more: x}",
                "{do: [], return: 1}",
                "{do: [{call: 1}]}",
                "{do: [{call: a, timeout: 5}]}",
                "{do: [{call: a, with: [b]}]}",
                "{do: [{call: a, with: {b: 1}}]}",
                "{do: [{call: a, in: b}]}",
                "{do: [{call: a, concurrency: 2}]}",
                "{do: [{call: a, forEach: b, in: c, concurrency: 0}]}",
                "{do: [{call: a, retry: {}}]}",
                "{do: [{call: a, retry: {attempts: 1, multiplier: 0.5}}]}",
                "{do: [{call: a, compensate: {with: {}}}]}",
                "{do: [{parallel: [], call: a}]}",
                "{do: [{branch: a}]}",
                "{do: [{branch: a, then: b}]}"
            })
    void badFlowFailsBoth(String flow) {
        assertThat(readFlow(flow).messages()).isNotEmpty();
        assertThat(isValid(withFlow(flow))).isFalse();
    }

    /** Read by the engine's own rules, not by ours. */
    private static boolean isValid(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        try {
            Object data = new Load(settings).loadFromString(yaml);
            return new ValidatorFactory()
                    .validate(schemaText(), JSON.writeValueAsString(data))
                    .isValid();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
