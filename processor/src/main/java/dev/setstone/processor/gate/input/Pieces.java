package dev.setstone.processor.gate.input;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.spec.AnswerSpec;
import dev.setstone.processor.spec.CallSpec;
import dev.setstone.processor.spec.ExampleSpec;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.spec.StepSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything in a brief that reaches a prompt, with the place where the user wrote it. Golden rows are not in it. */
final class Pieces {

    /** A name of fewer words can't give an order. */
    private static final int SENTENCE = 4;

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();

    private Pieces() {}

    /** The pieces of a brief, each once. */
    static List<Piece> of(Brief brief) {
        Pieces all = new Pieces();
        brief.spec().description().ifPresent(text -> all.words("description", text.value(), text.at()));
        brief.spec().steps().forEach(all::step);
        for (StepSignature step : brief.contract().steps()) {
            all.name(step.name(), step.at());
            step.parameters().stream().map(Parameter::name).forEach(name -> all.name(name, step.at()));
        }
        for (Property property : brief.contract().properties()) {
            all.name(property.method(), property.at());
        }
        for (TypeDeclaration type : brief.contract().types().values()) {
            all.type(type, brief.spec().at());
        }
        all.name(brief.name(), brief.spec().name().at());
        return List.copyOf(all.pieces);
    }

    /** What several examples share by an alias is one piece. */
    private void add(Piece.Kind kind, String label, String text, Position at) {
        if (known.add(List.of(kind.name(), label, text, at.text()))) {
            pieces.add(new Piece(kind, label, text, at));
        }
    }

    private void words(String label, String text, Position at) {
        add(Piece.Kind.WORDS, label, text, at);
    }

    private void name(String name, Position at) {
        String words = words(name);
        if (words.split(" ", -1).length >= SENTENCE) {
            add(Piece.Kind.NAME, "name", words, at);
        }
    }

    /** The words of {@code ignoreAllRules}, {@code IGNORE_ALL_RULES} and {@code ignore-all-rules}. */
    private static String words(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.replaceAll("(?<=[a-z0-9])(?=[A-Z])|[_$-]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void type(TypeDeclaration type, Position at) {
        name(type.name(), at);
        if (type instanceof RecordType record) {
            record.components().stream().map(Component::name).forEach(component -> name(component, at));
        } else if (type instanceof EnumType constants) {
            constants.constants().forEach(constant -> name(constant, at));
        } else if (type instanceof PortType port) {
            for (PortMethod method : port.methods()) {
                name(method.name(), at);
                method.parameters().stream().map(Parameter::name).forEach(name -> name(name, at));
            }
        }
    }

    private void step(StepSpec step) {
        step.description().ifPresent(text -> words("description", text.value(), text.at()));
        step.rules().forEach(rule -> words("rule", rule.value(), rule.at()));
        for (AnswerSpec answer : step.answers()) {
            words("question", answer.question(), answer.at());
            words("answer", answer.answer(), answer.at());
        }
        for (ExampleSpec example : step.examples()) {
            // Findings name the example.
            example.name().ifPresent(name -> words("name", name, example.at()));
            node("given", example.given());
            example.expect().ifPresent(expected -> node("expect", expected));
            for (CallSpec call : example.calls()) {
                node("with", call.with());
                call.answers().ifPresent(answer -> node("answers", answer));
                call.fails().ifPresent(code -> words("code", code.value(), code.at()));
            }
        }
    }

    private void node(String label, Node node) {
        if (node instanceof Node.Scalar scalar) {
            add(Piece.Kind.VALUE, label, scalar.text(), scalar.at());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> node(label, item));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                // A key may be data itself, in a map.
                pieces.add(new Piece(
                        Piece.Kind.VALUE,
                        label,
                        entry.key().value(),
                        entry.key().at()));
                node(words(entry.key().value()), entry.value());
            }
        }
    }
}
