package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import dev.setstone.processor.spec.Node;
import dev.setstone.processor.value.Value;
import java.util.List;
import java.util.Optional;

/** Reads what a spec says as the contract's types say, and reports what does not fit. */
final class ValueReader {

    private final Members members;
    private final CaseKey caseKey;
    private final Diagnostics problems;
    private final ScalarReader scalars = new ScalarReader();
    private final RecordReader records;
    private final ContainerReader containers;

    ValueReader(Contract contract, Diagnostics problems) {
        this.members = new Members(contract);
        this.caseKey = new CaseKey(members);
        this.problems = problems;
        this.records = new RecordReader(this, members, problems);
        this.containers = new ContainerReader(this, problems);
    }

    /**
     * The value, or nothing when problems were added.
     *
     * @param path the way to the value for messages, such as {@code given.request.items[2]}, counted from 0
     */
    Optional<Value> read(Node node, TypeUse use, String path) {
        if (node instanceof Node.Scalar scalar && scalar.isNull()) {
            return readNull(scalar, use, path);
        }
        if (use instanceof TypeUse.Scalar scalarUse) {
            return readScalar(node, scalarUse.kind(), path);
        }
        if (use instanceof TypeUse.Container container) {
            return container.kind() == ContainerKind.OPTIONAL
                    ? read(node, container.arguments().get(0), path)
                    : containers.read(node, container, path);
        }
        if (use instanceof TypeUse.Declared declared) {
            return readDeclared(node, declared, path);
        }
        throw new IllegalStateException("a type parameter without its argument: " + use);
    }

    /** Whether a value may be left out. */
    static boolean mayBeMissing(TypeUse use) {
        return use.nullable()
                || (use instanceof TypeUse.Container container && container.kind() == ContainerKind.OPTIONAL);
    }

    /** Reports that something else is needed here. */
    Optional<Value> misfit(Node node, String path, String expected) {
        problems.add(Problem.VALUE_MISFIT, node.at(), path, expected, Found.of(node));
        return Optional.empty();
    }

    private Optional<Value> readNull(Node.Scalar scalar, TypeUse use, String path) {
        if (mayBeMissing(use)) {
            return Optional.of(new Value.Nothing());
        }
        problems.add(Problem.NULL_NOT_ALLOWED, scalar.at(), path, use.source());
        return Optional.empty();
    }

    private Optional<Value> readScalar(Node node, ScalarKind kind, String path) {
        Optional<Value> value =
                node instanceof Node.Scalar scalar ? scalars.read(scalar.text(), kind) : Optional.empty();
        return value.isPresent() ? value : misfit(node, path, scalars.expected(kind));
    }

    private Optional<Value> readDeclared(Node node, TypeUse.Declared use, String path) {
        TypeDeclaration declaration = members.declaration(use);
        if (declaration instanceof EnumType type) {
            return readConstant(node, type.constants(), use, path);
        }
        if (declaration instanceof RecordType) {
            return node instanceof Node.Mapping mapping
                    ? records.read(mapping, use, path, Optional.empty())
                    : misfit(node, path, "a mapping of the components of " + simpleName(use));
        }
        return readCase(node, use, path);
    }

    private Optional<Value> readConstant(Node node, List<String> constants, TypeUse.Declared use, String path) {
        if (!(node instanceof Node.Scalar scalar)) {
            return misfit(node, path, "a constant of " + simpleName(use));
        }
        if (constants.contains(scalar.text())) {
            return Optional.of(new Value.Text(scalar.text()));
        }
        problems.add(
                Problem.UNKNOWN_CONSTANT,
                node.at(),
                simpleName(use),
                scalar.text(),
                Suggestion.of(scalar.text(), constants));
        return Optional.empty();
    }

    private Optional<Value> readCase(Node node, TypeUse.Declared use, String path) {
        List<String> constants = members.cases(use).stream()
                .map(members::declaration)
                .filter(EnumType.class::isInstance)
                .flatMap(type -> ((EnumType) type).constants().stream())
                .toList();
        if (node instanceof Node.Scalar && !constants.isEmpty()) {
            return readConstant(node, constants, use, path);
        }
        return node instanceof Node.Mapping mapping
                ? readRecordCase(mapping, use, path)
                : misfit(
                        node,
                        path,
                        "a mapping whose \"" + caseKey.of(use) + "\" says which " + simpleName(use) + " it is");
    }

    private Optional<Value> readRecordCase(Node.Mapping mapping, TypeUse.Declared use, String path) {
        String key = caseKey.of(use);
        List<TypeUse.Declared> cases = caseKey.records(use);
        Optional<Node.Scalar> written = mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .findFirst();
        String name = written.map(Node.Scalar::text).orElse("");
        List<TypeUse.Declared> meant =
                cases.stream().filter(each -> CaseKey.isCalled(each, name)).toList();
        if (meant.size() == 1) {
            return records.read(mapping, meant.get(0), path, Optional.of(key));
        }
        List<String> names = cases.stream().map(each -> caseKey.name(use, each)).toList();
        String hint =
                key.equals("type") ? "" : "Write the key as \"" + key + "\", since a case has a component \"type\". ";
        problems.add(
                Problem.UNKNOWN_CASE,
                written.map(Node.Scalar::at).orElse(mapping.at()),
                path + " of type " + simpleName(use),
                hint + Suggestion.of(name, names));
        return Optional.empty();
    }

    static String simpleName(TypeUse.Declared use) {
        return use.name().substring(use.name().lastIndexOf('.') + 1);
    }
}
