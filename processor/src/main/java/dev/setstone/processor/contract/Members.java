package dev.setstone.processor.contract;

import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks into declared types where they are used: type arguments stand in place of type parameters. */
public final class Members {

    /** A generic record may name itself with ever deeper arguments; nobody needs more of them than this. */
    private static final int DEEPEST = 24;

    private final Contract contract;

    public Members(Contract contract) {
        this.contract = contract;
    }

    /**
     * The declaration of a used type.
     *
     * @throws IllegalArgumentException when it is not the contract's
     */
    public TypeDeclaration declaration(TypeUse.Declared use) {
        TypeDeclaration declaration = contract.types().get(use.name());
        if (declaration == null) {
            throw new IllegalArgumentException("not a type of the contract: " + use.name());
        }
        return declaration;
    }

    /** The port that a type is, if it is one. */
    public Optional<PortType> port(TypeUse use) {
        return use instanceof TypeUse.Declared declared && declaration(declared) instanceof PortType port
                ? Optional.of(port)
                : Optional.empty();
    }

    /** The components of a record, in order; none when the type is not a record. */
    public List<Component> components(TypeUse.Declared use) {
        if (!(declaration(use) instanceof RecordType type)) {
            return List.of();
        }
        return type.components().stream()
                .map(component -> new Component(
                        component.name(), substitute(component.type(), type.typeParameters(), use.arguments())))
                .toList();
    }

    /** The records and enums among the cases of a sealed interface and of those below it, each once. */
    public List<TypeUse.Declared> cases(TypeUse.Declared use) {
        Set<TypeUse.Declared> cases = new LinkedHashSet<>();
        collectCases(use, cases);
        return List.copyOf(cases);
    }

    /** This type and all types that values of it may hold, in the order of reaching them. */
    public List<TypeUse> reachable(TypeUse use) {
        Set<TypeUse> reached = new LinkedHashSet<>();
        reach(use, reached, 0);
        return List.copyOf(reached);
    }

    private void collectCases(TypeUse.Declared use, Set<TypeUse.Declared> cases) {
        if (declaration(use) instanceof SealedType type) {
            type.cases().forEach(name -> collectCases(new TypeUse.Declared(name, use.arguments(), false), cases));
        } else {
            cases.add(use);
        }
    }

    private void reach(TypeUse use, Set<TypeUse> reached, int depth) {
        if (depth > DEEPEST || !reached.add(use)) {
            return;
        }
        if (use instanceof TypeUse.Container container) {
            container.arguments().forEach(argument -> reach(argument, reached, depth + 1));
        } else if (use instanceof TypeUse.Declared declared) {
            components(declared).forEach(component -> reach(component.type(), reached, depth + 1));
            if (declaration(declared) instanceof SealedType) {
                cases(declared).forEach(each -> reach(each, reached, depth + 1));
            }
        }
    }

    private static TypeUse substitute(TypeUse use, List<String> parameters, List<TypeUse> arguments) {
        if (use instanceof TypeUse.Variable variable) {
            TypeUse argument = arguments.get(parameters.indexOf(variable.name()));
            return variable.nullable() ? nullable(argument) : argument;
        }
        if (use instanceof TypeUse.Container container) {
            return new TypeUse.Container(
                    container.kind(), substituteAll(container.arguments(), parameters, arguments), use.nullable());
        }
        if (use instanceof TypeUse.Declared declared) {
            return new TypeUse.Declared(
                    declared.name(), substituteAll(declared.arguments(), parameters, arguments), use.nullable());
        }
        return use;
    }

    private static List<TypeUse> substituteAll(List<TypeUse> uses, List<String> parameters, List<TypeUse> arguments) {
        List<TypeUse> result = new ArrayList<>();
        uses.forEach(use -> result.add(substitute(use, parameters, arguments)));
        return result;
    }

    /** The same type, with null allowed. */
    static TypeUse nullable(TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            return new TypeUse.Scalar(scalar.kind(), true);
        }
        if (use instanceof TypeUse.Container container) {
            return new TypeUse.Container(container.kind(), container.arguments(), true);
        }
        if (use instanceof TypeUse.Declared declared) {
            return new TypeUse.Declared(declared.name(), declared.arguments(), true);
        }
        return use;
    }
}
