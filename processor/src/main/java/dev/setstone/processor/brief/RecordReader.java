package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a mapping as a record. */
final class RecordReader {

    private final ValueReader values;
    private final Members members;
    private final Diagnostics problems;

    RecordReader(ValueReader values, Members members, Diagnostics problems) {
        this.values = values;
        this.members = members;
        this.problems = problems;
    }

    /**
     * The record, or nothing when problems were added.
     *
     * @param caseKey the key that says the case, which is no component
     */
    Optional<Value> read(Node.Mapping mapping, TypeUse.Declared use, String path, Optional<String> caseKey) {
        List<Component> components = members.components(use);
        boolean fits = reportUnknown(mapping, use, components, caseKey);
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Component component : components) {
            Optional<Value> value = find(mapping, component.name())
                    .filter(entry -> !caseKey.equals(Optional.of(component.name())))
                    .map(entry -> values.read(entry.value(), component.type(), path + "." + component.name()))
                    .orElseGet(() -> missing(mapping, component, path));
            value.ifPresent(present -> fields.put(component.name(), present));
            fits &= value.isPresent();
        }
        return fits ? Optional.of(new Value.Fields(members.declaration(use).binaryName(), fields)) : Optional.empty();
    }

    private Optional<Value> missing(Node.Mapping mapping, Component component, String path) {
        if (ValueReader.mayBeMissing(component.type())) {
            return Optional.of(new Value.Nothing());
        }
        problems.add(
                Problem.MISSING_FIELD,
                mapping.at(),
                path,
                component.name(),
                component.type().source());
        return Optional.empty();
    }

    private boolean reportUnknown(
            Node.Mapping mapping, TypeUse.Declared use, List<Component> components, Optional<String> caseKey) {
        List<String> names = components.stream().map(Component::name).toList();
        boolean fits = true;
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().value();
            if (!names.contains(key) && !caseKey.equals(Optional.of(key))) {
                problems.add(
                        Problem.UNKNOWN_FIELD,
                        entry.key().at(),
                        ValueReader.simpleName(use),
                        key,
                        Suggestion.of(key, names));
                fits = false;
            }
        }
        return fits;
    }

    static Optional<Node.Entry> find(Node.Mapping mapping, String key) {
        // A loop: this runs for every component of every row.
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
