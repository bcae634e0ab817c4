package dev.setstone.processor.gate.input;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names in a contract. The prompt shows them in signatures, and what the gates find is told with them: none of them may be taken for
 * a person's, or findings would speak of steps and types that do not exist.
 */
final class ContractNames {

    private ContractNames() {}

    static Set<String> of(Contract contract) {
        Set<String> names = new TreeSet<>();
        for (StepSignature step : contract.steps()) {
            names.add(step.name());
            step.parameters().stream().map(Parameter::name).forEach(names::add);
            step.thrown().forEach(thrown -> names.add(simple(thrown)));
        }
        contract.types().values().forEach(type -> add(type, names));
        return names;
    }

    private static void add(TypeDeclaration type, Set<String> names) {
        names.add(simple(type.name()));
        if (type instanceof RecordType record) {
            record.components().stream().map(Component::name).forEach(names::add);
        } else if (type instanceof EnumType constants) {
            names.addAll(constants.constants());
        } else if (type instanceof PortType port) {
            for (PortMethod method : port.methods()) {
                names.add(method.name());
                method.parameters().stream().map(Parameter::name).forEach(names::add);
            }
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
