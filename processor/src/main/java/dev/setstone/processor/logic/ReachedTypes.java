package dev.setstone.processor.logic;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import java.util.Set;
import java.util.TreeSet;

/** The user's types that a step's logic may meet, those that its ports speak of included. */
final class ReachedTypes {

    private final Contract contract;
    private final Set<String> reached = new TreeSet<>();

    ReachedTypes(Contract contract) {
        this.contract = contract;
    }

    /** Their qualified names. */
    Set<String> of(StepSignature step) {
        step.parameters().stream().map(Parameter::type).forEach(this::add);
        add(step.result());
        return reached;
    }

    private void add(TypeUse use) {
        if (use instanceof TypeUse.Container container) {
            container.arguments().forEach(this::add);
        } else if (use instanceof TypeUse.Declared declared) {
            declared.arguments().forEach(this::add);
            add(declared.name());
        }
    }

    private void add(String name) {
        TypeDeclaration type = contract.types().get(name);
        if (type == null || !reached.add(name)) {
            return;
        }
        if (type instanceof RecordType record) {
            record.components().stream().map(Component::type).forEach(this::add);
        } else if (type instanceof SealedType sealed) {
            sealed.cases().forEach(this::add);
        } else if (type instanceof PortType port) {
            for (PortMethod method : port.methods()) {
                method.parameters().stream().map(Parameter::type).forEach(this::add);
                method.result().ifPresent(this::add);
            }
        }
    }
}
