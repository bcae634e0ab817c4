package dev.setstone.processor.contract;

import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at a use of a type as a whole for what no single declaration shows. */
final class Soundness {

    private final Members members;

    Soundness(Contract contract) {
        this.members = new Members(contract);
    }

    /**
     * Reports what is wrong with types, each fault once.
     *
     * @param where what has them, such as {@code step "decide"}
     */
    void report(Stream<TypeUse> uses, String where, Position at, Diagnostics problems) {
        uses.map(this::fault)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(fault -> problems.add(Problem.NOT_A_CONTRACT_TYPE, at, where, fault.type(), fault.reason()));
    }

    private Optional<Unsound> fault(TypeUse use) {
        if (!isFinite(use, new HashSet<>())) {
            return Optional.of(new Unsound(
                    use.source(),
                    "a value of it would need another one without end; let the type that holds itself do so in an "
                            + "Optional, a List or a @Nullable component"));
        }
        for (TypeUse part : members.reachable(use)) {
            Optional<String> reason = partFault(part);
            if (reason.isPresent()) {
                return Optional.of(new Unsound(part.source(), reason.get()));
            }
        }
        return Optional.empty();
    }

    private record Unsound(String type, String reason) {}

    private Optional<String> partFault(TypeUse part) {
        if (part instanceof TypeUse.Container container
                && (container.kind() == ContainerKind.SET || container.kind() == ContainerKind.MAP)
                && members.reachable(container.arguments().get(0)).stream().anyMatch(Soundness::isArray)) {
            return Optional.of("its key or item holds an array, which Java compares by identity; use List in there");
        }
        return part instanceof TypeUse.Declared declared ? commonConstant(declared) : Optional.empty();
    }

    private Optional<String> commonConstant(TypeUse.Declared use) {
        if (!(members.declaration(use) instanceof SealedType)) {
            return Optional.empty();
        }
        Set<String> constants = new HashSet<>();
        return members.cases(use).stream()
                .map(members::declaration)
                .filter(EnumType.class::isInstance)
                .flatMap(type -> ((EnumType) type).constants().stream())
                .filter(constant -> !constants.add(constant))
                .findFirst()
                .map(constant -> "two of its enums have a constant " + constant
                        + ", so that the name alone does not tell which is meant; rename one");
    }

    private static boolean isArray(TypeUse use) {
        return use instanceof TypeUse.Container container && container.kind() == ContainerKind.ARRAY;
    }

    /** Whether some value of the type is finite; a type that is being looked at further out does not help itself. */
    private boolean isFinite(TypeUse use, Set<TypeUse> outside) {
        if (use.nullable() || !(use instanceof TypeUse.Declared declared)) {
            return true;
        }
        if (members.declaration(declared) instanceof EnumType
                || members.port(declared).isPresent()) {
            return true;
        }
        if (outside.size() > 40 || !outside.add(use)) {
            return false;
        }
        boolean finite;
        if (members.declaration(declared) instanceof SealedType) {
            List<TypeUse.Declared> cases = members.cases(declared);
            finite = cases.stream().anyMatch(each -> isFinite(each, outside));
        } else {
            finite = members.components(declared).stream()
                    .map(Component::type)
                    .allMatch(type -> isFinite(type, outside));
        }
        outside.remove(use);
        return finite;
    }
}
