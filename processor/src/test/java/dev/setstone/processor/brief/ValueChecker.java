package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says whether a value is one of a type's, written independently of the code that makes values. */
final class ValueChecker {

    private final Contract contract;

    ValueChecker(Contract contract) {
        this.contract = contract;
    }

    boolean fits(Value value, TypeUse use) {
        return fits(value, use, Map.of());
    }

    private boolean fits(Value value, TypeUse use, Map<String, TypeUse> variables) {
        if (value instanceof Value.Nothing) {
            return use.nullable()
                    || (use instanceof TypeUse.Container container && container.kind() == ContainerKind.OPTIONAL)
                    || (use instanceof TypeUse.Variable variable
                            && fits(value, variables.get(variable.name()), Map.of()));
        }
        if (use instanceof TypeUse.Variable variable) {
            return fits(value, variables.get(variable.name()), Map.of());
        }
        if (use instanceof TypeUse.Scalar scalar) {
            return fits(value, scalar.kind());
        }
        if (use instanceof TypeUse.Container container) {
            return fitsContainer(value, container, variables);
        }
        return fitsDeclared(value, (TypeUse.Declared) use, variables);
    }

    private boolean fitsContainer(Value value, TypeUse.Container use, Map<String, TypeUse> variables) {
        TypeUse first = use.arguments().get(0);
        return switch (use.kind()) {
            case OPTIONAL -> fits(value, first, variables);
            case LIST, ARRAY ->
                value instanceof Value.Items items
                        && items.items().stream().allMatch(item -> fits(item, first, variables));
            case SET ->
                value instanceof Value.Bag bag && bag.items().stream().allMatch(item -> fits(item, first, variables));
            case MAP ->
                value instanceof Value.Entries entries
                        && entries.entries().keySet().stream().allMatch(key -> fits(key, first, variables))
                        && entries.entries().values().stream()
                                .allMatch(each -> fits(each, use.arguments().get(1), variables));
        };
    }

    private boolean fitsDeclared(Value value, TypeUse.Declared use, Map<String, TypeUse> variables) {
        List<TypeUse> arguments = use.arguments().stream()
                .map(argument ->
                        argument instanceof TypeUse.Variable variable ? variables.get(variable.name()) : argument)
                .toList();
        var declaration = contract.types().get(use.name());
        if (declaration instanceof EnumType type) {
            return value instanceof Value.Text text && type.constants().contains(text.value());
        }
        if (declaration instanceof SealedType type) {
            return type.cases().stream()
                    .anyMatch(each -> fitsDeclared(value, new TypeUse.Declared(each, arguments, false), variables));
        }
        RecordType type = (RecordType) declaration;
        Map<String, TypeUse> inner = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            inner.put(type.typeParameters().get(i), arguments.get(i));
        }
        return value instanceof Value.Fields fields
                && fields.type().equals(type.binaryName())
                && List.copyOf(fields.fields().keySet())
                        .equals(type.components().stream()
                                .map(component -> component.name())
                                .toList())
                && type.components().stream()
                        .allMatch(component -> fits(fields.fields().get(component.name()), component.type(), inner));
    }

    private static boolean fits(Value value, ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN, BOXED_BOOLEAN -> value instanceof Value.Bool;
            case STRING -> value instanceof Value.Text;
            case CHAR, BOXED_CHAR ->
                value instanceof Value.Text text && text.value().length() == 1;
            case INT, BOXED_INT ->
                value instanceof Value.Num number
                        && new BigInteger(number.text()).bitLength() < 32
                        && String.valueOf(Integer.parseInt(number.text())).equals(number.text());
            case BIG_DECIMAL ->
                value instanceof Value.Num number
                        && new BigDecimal(number.text()).toString().equals(number.text());
            case DOUBLE, BOXED_DOUBLE ->
                value instanceof Value.Num number
                        && Double.toString(Double.parseDouble(number.text())).equals(number.text());
            case LOCAL_DATE ->
                value instanceof Value.Text text
                        && LocalDate.parse(text.value()).toString().equals(text.value());
            default -> value instanceof Value.Text || value instanceof Value.Num;
        };
    }
}
