package dev.setstone.processor.gate;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.gate.security.ClearedForTests;
import dev.setstone.processor.gate.syntax.WellFormed;
import dev.setstone.processor.gate.syntax.WellFormedForTests;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.spec.Spec;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.spec.Template;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.Candidate;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Builds the brief of a workflow with one step {@code work}, of one parameter {@code in}. */
public final class TestStep {

    public static final Position NOWHERE = new Position.InSource(Anchor.at((Element) Proxy.newProxyInstance(
            TestStep.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, arguments) -> null)));

    private final TypeUse parameter;
    private final TypeUse result;
    private final List<String> thrown = new ArrayList<>();
    private final List<String> rules = new ArrayList<>(List.of("Do as the examples show."));
    private final List<Case> examples = new ArrayList<>();
    private final List<Case> golden = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private final SortedMap<String, TypeDeclaration> types = new TreeMap<>();
    private Template template = Template.DECISION;
    private Optional<Located<BigDecimal>> tolerance = Optional.empty();
    private Optional<Located<BigDecimal>> threshold = Optional.empty();

    public TestStep(TypeUse parameter, TypeUse result) {
        this.parameter = parameter;
        this.result = result;
    }

    /** From int to String. */
    public static TestStep fromIntToString() {
        return new TestStep(scalar(ScalarKind.INT), scalar(ScalarKind.STRING));
    }

    public static TypeUse scalar(ScalarKind kind) {
        return new TypeUse.Scalar(kind, false);
    }

    public static TypeUse nullable(ScalarKind kind) {
        return new TypeUse.Scalar(kind, true);
    }

    public static TypeUse container(ContainerKind kind, TypeUse... arguments) {
        return new TypeUse.Container(kind, List.of(arguments), false);
    }

    public static TypeUse declared(String name, TypeUse... arguments) {
        return new TypeUse.Declared(name, List.of(arguments), false);
    }

    public static Value num(Object number) {
        return new Value.Num(String.valueOf(number));
    }

    public static Value text(String text) {
        return new Value.Text(text);
    }

    public static Value items(Value... items) {
        return new Value.Items(List.of(items));
    }

    /** A record value from names and values in turn. */
    public static Value record(String type, Object... namesAndValues) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Fields(type, fields);
    }

    public TestStep type(String name, List<String> typeParameters, Component... components) {
        types.put(name, new RecordType(name, name, typeParameters, List.of(components)));
        return this;
    }

    public TestStep type(TypeDeclaration declaration) {
        types.put(declaration.name(), declaration);
        return this;
    }

    public TestStep template(Template newTemplate) {
        template = newTemplate;
        return this;
    }

    public TestStep throwing(String exception) {
        thrown.add(exception);
        return this;
    }

    public TestStep rule(String rule) {
        rules.add(rule);
        return this;
    }

    public TestStep tolerance(String number) {
        tolerance = Optional.of(new Located<>(new BigDecimal(number), NOWHERE));
        return this;
    }

    public TestStep threshold(String number) {
        threshold = Optional.of(new Located<>(new BigDecimal(number), NOWHERE));
        return this;
    }

    public TestStep property(String method) {
        properties.add(new Property(method, "work", NOWHERE));
        return this;
    }

    public TestStep example(String name, Value argument, Value expected) {
        examples.add(new Case(name, List.of(argument), new Expectation.Returns(expected), Optional.empty(), NOWHERE));
        return this;
    }

    public TestStep failingExample(String name, Value argument, String exception) {
        examples.add(new Case(name, List.of(argument), new Expectation.Fails(exception), Optional.empty(), NOWHERE));
        return this;
    }

    public TestStep golden(Value argument, Value expected, Integer rule) {
        golden.add(new Case(
                "golden row " + (golden.size() + 1),
                List.of(argument),
                new Expectation.Returns(expected),
                Optional.ofNullable(rule),
                NOWHERE));
        return this;
    }

    public Brief brief() {
        StepSignature signature =
                new StepSignature("work", List.of(new Parameter("in", parameter)), result, thrown, NOWHERE);
        StepSpec spec = new StepSpec(
                new Located<>("work", NOWHERE),
                new Located<>(template, NOWHERE),
                Optional.empty(),
                rules.stream().map(rule -> new Located<>(rule, NOWHERE)).toList(),
                List.of(),
                golden.stream().map(row -> untyped(row)).toList(),
                List.of(),
                tolerance,
                threshold);
        Contract contract = new Contract("acme", "acme.Flow", "acme.Flow", List.of(signature), properties, types);
        Spec whole = new Spec(new Located<>("flow", NOWHERE), Optional.empty(), List.of(), List.of(spec), NOWHERE);
        return new Brief(whole, contract, List.of(new StepBrief(signature, spec, examples, golden, properties)));
    }

    private static dev.setstone.processor.spec.ExampleSpec untyped(Case row) {
        return new dev.setstone.processor.spec.ExampleSpec(
                Optional.of(row.name()),
                new Node.Mapping(List.of(), NOWHERE),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                row.rule(),
                NOWHERE);
    }

    public Candidate candidate() {
        return new Candidate(brief(), "final class FlowLogic {}");
    }

    public static WellFormed wellFormed(Candidate candidate) {
        Compilation compilation = new Compilation(new TreeMap<>(), new TreeMap<>(), List.of());
        return WellFormedForTests.of(ClearedForTests.of(candidate, compilation));
    }

    public WellFormed wellFormed() {
        return wellFormed(candidate());
    }
}
