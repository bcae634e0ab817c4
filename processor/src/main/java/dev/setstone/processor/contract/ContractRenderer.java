package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.value.PortScript;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a contract as the smallest Java source that is still exact. */
public final class ContractRenderer {

    /** The contract's types by what holds them, then by name; types of the workflow's own package come first and need no import. */
    public RenderedContract render(Contract contract) {
        ShortNames names =
                new ShortNames(Stream.concat(contract.types().keySet().stream(), exceptions(contract).stream())
                        .distinct()
                        .toList());
        return new RenderedContract(
                types(contract, names),
                contract.steps().stream().map(step -> signature(step, names)).toList());
    }

    private static String types(Contract contract, ShortNames names) {
        SortedMap<String, StringBuilder> groups = new TreeMap<>();
        for (TypeDeclaration type : contract.types().values()) {
            boolean isShort = names.of(type.name()).indexOf('.') < 0;
            group(groups, contract, isShort ? type.name() : "")
                    .append(declaration(type, names))
                    .append('\n');
        }
        for (String exception : exceptions(contract)) {
            if (!exception.startsWith("java.lang.")) {
                boolean isShort = names.of(exception).indexOf('.') < 0;
                group(groups, contract, isShort ? exception : "")
                        .append("exception ")
                        .append(names.of(exception))
                        .append(
                                exception.equals(PortScript.EXCEPTION)
                                        ? "(String code, String message) { String code() }\n"
                                        : "(String message)\n");
            }
        }
        return groups.entrySet().stream()
                .map(group -> (group.getKey().isEmpty() ? "" : "import " + group.getKey() + ".*;\n") + group.getValue())
                .collect(Collectors.joining());
    }

    private static StringBuilder group(SortedMap<String, StringBuilder> groups, Contract contract, String name) {
        String holder = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        String key = holder.equals(contract.packageName()) ? "" : holder;
        return groups.computeIfAbsent(key, each -> new StringBuilder());
    }

    private static String declaration(TypeDeclaration type, ShortNames names) {
        String name = names.of(type.name());
        if (type instanceof EnumType enumType) {
            return "enum " + name + " { " + String.join(", ", enumType.constants()) + " }";
        }
        if (type instanceof RecordType recordType) {
            return "record " + name + parameters(recordType.typeParameters())
                    + recordType.components().stream()
                            .map(component -> names.of(component.type()) + " " + component.name())
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        if (type instanceof PortType port) {
            return "interface " + name + " { "
                    + port.methods().stream()
                            .map(method -> method(method, names))
                            .collect(Collectors.joining("; "))
                    + " } // a port";
        }
        SealedType sealedType = (SealedType) type;
        return "sealed interface " + name + parameters(sealedType.typeParameters()) + " permits "
                + sealedType.cases().stream().map(names::of).collect(Collectors.joining(", "));
    }

    private static String method(PortMethod method, ShortNames names) {
        String result = method.result().map(names::of).orElse("void");
        return result + " " + method.name()
                + method.parameters().stream()
                        .map(parameter -> names.of(parameter.type()) + " " + parameter.name())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameters(List<String> parameters) {
        return parameters.isEmpty() ? "" : "<" + String.join(", ", parameters) + ">";
    }

    private static String signature(StepSignature step, ShortNames names) {
        String parameters = step.parameters().stream()
                .map(parameter -> names.of(parameter.type()) + " " + parameter.name())
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = step.thrown().isEmpty()
                ? ""
                : " throws " + step.thrown().stream().map(names::of).collect(Collectors.joining(", "));
        return "static " + names.of(step.result()) + " " + step.name() + parameters + thrown;
    }

    private static List<String> exceptions(Contract contract) {
        return contract.steps().stream()
                .flatMap(step -> step.thrown().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
