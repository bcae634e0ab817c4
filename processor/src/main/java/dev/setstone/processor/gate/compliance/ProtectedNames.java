package dev.setstone.processor.gate.compliance;

import dev.setstone.processor.compliance.ComplianceRules;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.gate.compliance.Fact.Datum;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which of a contract's data is protected: names tell it. */
final class ProtectedNames {

    private final ComplianceRules rules;
    private final Set<String> kinds;
    private final Contract contract;
    private final Map<String, TypeDeclaration> byInternalName = new TreeMap<>();

    /** The contract's data of these kinds. */
    ProtectedNames(ComplianceRules rules, Set<String> kinds, Contract contract) {
        this.rules = rules;
        this.kinds = kinds;
        this.contract = contract;
        contract.types()
                .values()
                .forEach(type -> byInternalName.put(type.binaryName().replace('.', '/'), type));
    }

    /** The internal name of the class that a model writes. */
    String logicClass() {
        return contract.qualified(contract.logicName()).replace('.', '/');
    }

    Optional<StepSignature> step(String name) {
        return contract.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst();
    }

    Set<Datum> parameter(Parameter parameter) {
        return named(words(parameter.name()), parameter.name(), parameter.type());
    }

    /** The data of a step's result: its components', or what the step's own name tells. */
    Set<Datum> result(StepSignature step) {
        return named(words(step.name()), step.name(), step.result());
    }

    boolean isRecord(String internalName) {
        return byInternalName.get(internalName) instanceof RecordType;
    }

    /** A constant of an enum of the contract's says nothing about whom it was chosen for. */
    boolean isEnum(String internalName) {
        return byInternalName.get(internalName) instanceof EnumType;
    }

    boolean isEnum(TypeUse type) {
        return type instanceof TypeUse.Declared declared && contract.types().get(declared.name()) instanceof EnumType;
    }

    boolean isThrown(String internalName) {
        String name = internalName.replace('/', '.').replace('$', '.');
        return contract.steps().stream().anyMatch(step -> step.thrown().contains(name));
    }

    /** The components of a record of the contract's. */
    List<Component> components(String internalName) {
        return byInternalName.get(internalName) instanceof RecordType type ? type.components() : List.of();
    }

    /** A component that cases of a sealed interface or a record have; empty when the type is none of the contract's. */
    Optional<Set<Datum>> component(String internalName, String name) {
        TypeDeclaration type = byInternalName.get(internalName);
        if (type instanceof RecordType declared) {
            return declared.components().stream()
                    .filter(component -> component.name().equals(name))
                    .findFirst()
                    .map(component -> component(declared, component));
        }
        if (type instanceof SealedType declared) {
            Set<Datum> all = new TreeSet<>();
            declared.cases().forEach(one -> component(internal(one), name).ifPresent(all::addAll));
            return Optional.of(all);
        }
        return Optional.empty();
    }

    Set<Datum> component(RecordType type, Component component) {
        String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
        String name = simple + "." + component.name();
        return named(words(simple) + " " + words(component.name()), name, component.type());
    }

    Set<Datum> component(String internalName, Component component) {
        return byInternalName.get(internalName) instanceof RecordType type ? component(type, component) : Set.of();
    }

    private String internal(String qualifiedName) {
        TypeDeclaration type = contract.types().get(qualifiedName);
        return type == null ? qualifiedName : type.binaryName().replace('.', '/');
    }

    private Set<Datum> named(String words, String name, TypeUse type) {
        Set<Datum> data = new TreeSet<>();
        kinds(words).forEach(kind -> data.add(new Datum(kind, name)));
        within(type, name, data, new HashSet<>());
        return data;
    }

    private void within(TypeUse type, String name, Set<Datum> data, Set<String> seen) {
        if (type instanceof TypeUse.Container container) {
            container.arguments().forEach(argument -> within(argument, name, data, seen));
        } else if (type instanceof TypeUse.Declared declared && seen.add(declared.name())) {
            declared.arguments().forEach(argument -> within(argument, name, data, seen));
            TypeDeclaration declaration = contract.types().get(declared.name());
            String simple = declared.name().substring(declared.name().lastIndexOf('.') + 1);
            kinds(words(simple)).forEach(kind -> data.add(new Datum(kind, name)));
            members(declaration, data, seen);
        }
    }

    private void members(@Nullable TypeDeclaration declaration, Set<Datum> data, Set<String> seen) {
        if (declaration instanceof RecordType type) {
            String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
            for (Component component : type.components()) {
                String name = simple + "." + component.name();
                kinds(words(simple) + " " + words(component.name())).forEach(kind -> data.add(new Datum(kind, name)));
                within(component.type(), name, data, seen);
            }
        } else if (declaration instanceof SealedType type) {
            type.cases().forEach(one -> {
                if (seen.add(one)) {
                    members(contract.types().get(one), data, seen);
                }
            });
        }
    }

    private List<String> kinds(String words) {
        return rules.kindsOf(words).stream().filter(kinds::contains).toList();
    }

    /** {@code patientSSNumber} as {@code patient ss number}. */
    static String words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1 $2")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
