package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.spec.StepSpec;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What each template asks of a step's types, as {@code docs/templates.md} lists it. */
final class TemplateRules {

    private static final Set<ScalarKind> BOOLEANS = EnumSet.of(ScalarKind.BOOLEAN, ScalarKind.BOXED_BOOLEAN);
    private static final Set<ScalarKind> FLOATING =
            EnumSet.of(ScalarKind.FLOAT, ScalarKind.DOUBLE, ScalarKind.BOXED_FLOAT, ScalarKind.BOXED_DOUBLE);
    private static final Set<ScalarKind> EXACT = EnumSet.of(
            ScalarKind.BYTE,
            ScalarKind.SHORT,
            ScalarKind.INT,
            ScalarKind.LONG,
            ScalarKind.BOXED_BYTE,
            ScalarKind.BOXED_SHORT,
            ScalarKind.BOXED_INT,
            ScalarKind.BOXED_LONG,
            ScalarKind.BIG_DECIMAL,
            ScalarKind.BIG_INTEGER);
    private static final Set<ContainerKind> OPEN_ENDED =
            EnumSet.of(ContainerKind.LIST, ContainerKind.SET, ContainerKind.OPTIONAL, ContainerKind.ARRAY);

    private final Members members;

    TemplateRules(Contract contract) {
        this.members = new Members(contract);
    }

    /** What is wrong, if anything. */
    List<Diagnostic> check(StepSpec wanted, StepSignature step) {
        Optional<String> reason = switch (wanted.template().value()) {
            case DECISION -> decision(step);
            case EXTRACTION -> extraction(step);
            case TRANSFORMATION -> transformation(step);
            case VALIDATION -> validation(step);
            case CLASSIFICATION -> classification(step);
            case CALCULATION -> calculation(step);
        };
        return reason.stream()
                .map(text -> Problem.TEMPLATE_MISFIT.at(
                        wanted.template().at(),
                        step.name(),
                        wanted.template().value().key(),
                        text))
                .toList();
    }

    private Optional<String> decision(StepSignature step) {
        return unless(
                holds(step.result(), this::isChoice),
                "a decision has one of a few outcomes, but its result holds no enum, boolean or sealed type; add one, "
                        + "or choose another template");
    }

    private Optional<String> extraction(StepSignature step) {
        return unless(
                step.parameters().stream()
                        .anyMatch(parameter ->
                                holds(parameter.type(), use -> isScalar(use, Set.of(ScalarKind.STRING)))),
                "an extraction reads text, but no parameter holds a String; add the text, or use transformation");
    }

    private Optional<String> transformation(StepSignature step) {
        if (step.parameters().isEmpty()) {
            return Optional.of("a transformation needs data to transform; add a parameter");
        }
        return unless(
                !isScalar(step.result(), BOOLEANS) && !isEnum(step.result()),
                "a transformation keeps what its data means, but its result only chooses; use decision, validation or "
                        + "classification");
    }

    private Optional<String> validation(StepSignature step) {
        return unless(
                holds(step.result(), use -> isChoice(use) || isOpenEnded(use)),
                "a validation says whether and what is wrong, but its result can't; return a boolean, an enum, a sealed "
                        + "type, an Optional or a List, or a record that holds one");
    }

    private Optional<String> classification(StepSignature step) {
        TypeUse result = step.result();
        boolean ofContainer = isOpenEnded(result)
                && isEnum(((TypeUse.Container) result).arguments().get(0));
        return unless(
                isEnum(result) || ofContainer,
                "a classification names a class, but its result is no enum, nor an Optional, a List or a Set of one; list "
                        + "the classes in an enum, or use decision");
    }

    private Optional<String> calculation(StepSignature step) {
        if (holds(step.result(), use -> isScalar(use, FLOATING))) {
            return Optional.of("its result holds a float or double, which can't hold most decimal numbers exactly; use "
                    + "BigDecimal");
        }
        return unless(
                holds(step.result(), use -> isScalar(use, EXACT)),
                "a calculation computes a number, but its result holds none; add one, or use transformation");
    }

    private boolean holds(TypeUse use, Predicate<TypeUse> wanted) {
        return members.reachable(use).stream().anyMatch(wanted);
    }

    private boolean isChoice(TypeUse use) {
        return isScalar(use, BOOLEANS)
                || isEnum(use)
                || (use instanceof TypeUse.Declared declared && members.declaration(declared) instanceof SealedType);
    }

    private boolean isEnum(TypeUse use) {
        return use instanceof TypeUse.Declared declared && members.declaration(declared) instanceof EnumType;
    }

    private static boolean isOpenEnded(TypeUse use) {
        return use instanceof TypeUse.Container container && OPEN_ENDED.contains(container.kind());
    }

    private static boolean isScalar(TypeUse use, Set<ScalarKind> kinds) {
        return use instanceof TypeUse.Scalar scalar && kinds.contains(scalar.kind());
    }

    private static Optional<String> unless(boolean fits, String reason) {
        return fits ? Optional.empty() : Optional.of(reason);
    }
}
