package dev.setstone.processor.gate.execution;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.PortScript;
import dev.setstone.processor.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through a value side by side with its type, down to the leaves. */
public final class ValueWalk {

    private final Contract contract;

    public ValueWalk(Contract contract) {
        this.contract = contract;
    }

    /**
     * A place inside a value.
     *
     * @param path the way there by structure alone, such as {@code .reasons[]}: the same for every element, without keys
     * @param type the type that the contract gives it
     * @param nullAllowed whether the contract allows nothing here
     * @param value what stands there
     */
    public record Place(String path, TypeUse type, boolean nullAllowed, Value value) {}

    /** Every place of the value, the outermost first. Places whose type can't be told are left out. */
    public List<Place> places(TypeUse type, Value value) {
        List<Place> places = new ArrayList<>();
        walk("", new Bound(type, Map.of()), false, value, places);
        return places;
    }

    /** A type, and what the type variables in it stand for. */
    private record Bound(TypeUse type, Map<String, Bound> variables) {}

    private void walk(String path, Bound bound, boolean optional, Value value, List<Place> places) {
        boolean nullAllowed = optional || bound.type().nullable();
        if (bound.type() instanceof TypeUse.Variable variable) {
            Bound meant = bound.variables().get(variable.name());
            if (meant != null) {
                walk(path, meant, nullAllowed, value, places);
            }
        } else if (bound.type() instanceof TypeUse.Container container) {
            container(path, container, bound.variables(), nullAllowed, value, places);
        } else {
            places.add(new Place(path, bound.type(), nullAllowed, value));
            if (bound.type() instanceof TypeUse.Declared declared && value instanceof Value.Fields fields) {
                fields(path, new Bound(declared, bound.variables()), declared, fields, places);
            }
        }
    }

    private void container(
            String path,
            TypeUse.Container container,
            Map<String, Bound> variables,
            boolean nullAllowed,
            Value value,
            List<Place> places) {
        Bound element = new Bound(container.arguments().get(0), variables);
        if (container.kind() == ContainerKind.OPTIONAL) {
            walk(path, element, true, value, places);
            return;
        }
        places.add(new Place(path, container, nullAllowed, value));
        if (value instanceof Value.Items items) {
            items.items().forEach(item -> walk(path + "[]", element, false, item, places));
        } else if (value instanceof Value.Bag bag) {
            bag.items().forEach(item -> walk(path + "{}", element, false, item, places));
        } else if (value instanceof Value.Entries entries) {
            Bound held =
                    new Bound(container.arguments().get(container.arguments().size() - 1), variables);
            entries.entries().forEach((key, item) -> {
                walk(path + "{key}", element, false, key, places);
                walk(path + "{value}", held, false, item, places);
            });
        }
    }

    /** What a port answers is input, too. */
    private void answers(String path, PortType port, Value.Fields script, List<Place> places) {
        for (PortScript.Call call : PortScript.of(script).calls()) {
            Optional<TypeUse> type = port.method(call.method()).flatMap(PortMethod::result);
            if (type.isPresent() && call.outcome() instanceof PortScript.Outcome.Answer answer) {
                walk(path + "." + call.method() + "()", new Bound(type.get(), Map.of()), false, answer.value(), places);
            }
        }
    }

    private void fields(String path, Bound bound, TypeUse.Declared declared, Value.Fields fields, List<Place> places) {
        if (contract.types().get(declared.name()) instanceof PortType port) {
            answers(path, port, fields, places);
            return;
        }
        for (TypeDeclaration declaration : contract.types().values()) {
            if (declaration instanceof RecordType type && type.binaryName().equals(fields.type())) {
                Map<String, Bound> variables = variables(type, declared, bound.variables());
                for (Component component : type.components()) {
                    Value value = fields.fields().get(component.name());
                    if (value != null) {
                        walk(
                                path + "." + component.name(),
                                new Bound(component.type(), variables),
                                false,
                                value,
                                places);
                    }
                }
            }
        }
    }

    /** What a record's type parameters stand for. A case of a sealed interface takes the interface's arguments in their order. */
    private static Map<String, Bound> variables(RecordType type, TypeUse.Declared declared, Map<String, Bound> around) {
        Map<String, Bound> variables = new HashMap<>();
        if (type.typeParameters().size() == declared.arguments().size()) {
            for (int i = 0; i < type.typeParameters().size(); i++) {
                variables.put(
                        type.typeParameters().get(i),
                        new Bound(declared.arguments().get(i), around));
            }
        }
        return variables;
    }
}
