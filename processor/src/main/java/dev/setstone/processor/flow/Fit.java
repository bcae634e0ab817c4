package dev.setstone.processor.flow;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import java.util.List;

/** Whether a value may stand where a type is asked for: as Java has it, without widening, and null only where it is allowed. */
final class Fit {

    private final Members members;

    Fit(Members members) {
        this.members = members;
    }

    boolean fits(TypeUse value, TypeUse wanted) {
        if (value.nullable() && !wanted.nullable()) {
            return false;
        }
        return boxed(value).source().equals(boxed(wanted).source())
                ? argumentsFit(arguments(value), arguments(wanted))
                : isCase(value, wanted);
    }

    private boolean argumentsFit(List<TypeUse> values, List<TypeUse> wanted) {
        for (int i = 0; i < values.size(); i++) {
            if (!fits(values.get(i), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCase(TypeUse value, TypeUse wanted) {
        return value instanceof TypeUse.Declared one
                && wanted instanceof TypeUse.Declared all
                && members.declaration(all) instanceof SealedType type
                && type.cases().stream()
                        .map(name -> new TypeUse.Declared(name, all.arguments(), all.nullable()))
                        .anyMatch(each -> fits(one, each));
    }

    private static List<TypeUse> arguments(TypeUse type) {
        if (type instanceof TypeUse.Container container) {
            return container.arguments();
        }
        return type instanceof TypeUse.Declared declared ? declared.arguments() : List.of();
    }

    /** The list that holds such values. */
    static TypeUse listOf(TypeUse item) {
        return new TypeUse.Container(ContainerKind.LIST, List.of(boxed(item)), false);
    }

    private static TypeUse boxed(TypeUse type) {
        return type instanceof TypeUse.Scalar scalar && scalar.kind().isPrimitive()
                ? new TypeUse.Scalar(ScalarKind.valueOf("BOXED_" + scalar.kind().name()), scalar.nullable())
                : type;
    }

    /** A type in words, such as {@code java.util.List<acme.Claims.Item>, which may be null}. */
    static String words(TypeUse type) {
        return type.source() + (type.nullable() ? ", which may be null" : "");
    }
}
