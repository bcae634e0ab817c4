package dev.setstone.processor.emit;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The types that can stand in a bounded call: those that JSON can say without doubt. */
final class AnswerTypes {

    private static final Set<ScalarKind> UNFIT = EnumSet.of(
            ScalarKind.BYTE,
            ScalarKind.SHORT,
            ScalarKind.FLOAT,
            ScalarKind.CHAR,
            ScalarKind.BOXED_BYTE,
            ScalarKind.BOXED_SHORT,
            ScalarKind.BOXED_FLOAT,
            ScalarKind.BOXED_CHAR);

    private static final Set<ContainerKind> FIT = EnumSet.of(ContainerKind.LIST, ContainerKind.OPTIONAL);

    private final Members members;

    AnswerTypes(Contract contract) {
        this.members = new Members(contract);
    }

    /** The first type within a use that can't be written, as source. */
    Optional<String> unfit(TypeUse use) {
        return members.reachable(use).stream()
                .filter(part -> !fits(part))
                .map(TypeUse::source)
                .findFirst();
    }

    private boolean fits(TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            return !UNFIT.contains(scalar.kind());
        }
        if (use instanceof TypeUse.Container container) {
            return FIT.contains(container.kind());
        }
        return use instanceof TypeUse.Declared declared
                && !(members.declaration(declared) instanceof SealedType)
                && !(members.declaration(declared) instanceof RecordType generic
                        && (!generic.typeParameters().isEmpty() || holdsItself(declared)));
    }

    private boolean holdsItself(TypeUse.Declared use) {
        return members.components(use).stream()
                .flatMap(component -> members.reachable(component.type()).stream())
                .anyMatch(part ->
                        part instanceof TypeUse.Declared other && other.name().equals(use.name()));
    }

    /** The same type where null is not allowed. */
    static TypeUse notNull(TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            return new TypeUse.Scalar(scalar.kind(), false);
        }
        if (use instanceof TypeUse.Container container) {
            return new TypeUse.Container(container.kind(), container.arguments(), false);
        }
        TypeUse.Declared declared = (TypeUse.Declared) use;
        return new TypeUse.Declared(declared.name(), declared.arguments(), false);
    }
}
