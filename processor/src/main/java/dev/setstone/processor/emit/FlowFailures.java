package dev.setstone.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.setstone.processor.flow.Action;
import dev.setstone.processor.flow.Flow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checked exceptions of a flow. The engine's methods have one type parameter for them: the one that the flow declares, or
 * {@code Exception} where it declares several, which is then narrowed again.
 */
final class FlowFailures {

    private static final ClassName BRANCHES = ClassName.get("dev.setstone.runtime.flow", "Branches");
    private static final ClassName BRANCH = ClassName.get("dev.setstone.runtime.flow", "Branch");

    private final String flow;
    private final List<TypeName> declared;
    private final boolean usesEngine;

    FlowFailures(Flow flow, TypeNames names) {
        this.flow = flow.signature().name();
        this.declared = flow.signature().checked().stream().map(names::thrown).toList();
        this.usesEngine = flow.actions().stream().anyMatch(FlowFailures::isParallel)
                || flow.calls().stream()
                        .anyMatch(call -> call.loop().isPresent()
                                || call.retry().isPresent()
                                || call.timeout().isPresent()
                                || call.compensation().isPresent());
    }

    private static boolean isParallel(Action action) {
        return action instanceof Action.Parallel
                || (action instanceof Action.Choice choice
                        && Stream.concat(choice.then().stream(), choice.otherwise().stream())
                                .anyMatch(FlowFailures::isParallel));
    }

    private TypeName type() {
        return switch (declared.size()) {
            case 0 -> ClassName.get(RuntimeException.class);
            case 1 -> declared.get(0);
            default -> ClassName.get(Exception.class);
        };
    }

    /** The type arguments of a call of the engine; nothing where javac finds them. */
    CodeBlock witness(Optional<TypeName> result) {
        return declared.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("<$T, $T>", result.orElse(ClassName.get(Void.class)), type());
    }

    CodeBlock witness(TypeName item, Optional<TypeName> result) {
        return declared.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("<$T, $T, $T>", item, result.orElse(ClassName.get(Void.class)), type());
    }

    TypeName branches() {
        return ParameterizedTypeName.get(BRANCHES, type());
    }

    static TypeName branch(TypeName result) {
        return ParameterizedTypeName.get(BRANCH, result);
    }

    /** The actions such that they throw what the flow declares. */
    CodeBlock narrowed(CodeBlock actions, NameAllocator locals) {
        if (declared.size() < 2 || !usesEngine) {
            return actions;
        }
        String failure = locals.newName("failure");
        CodeBlock known = Stream.concat(declared.stream(), Stream.of(ClassName.get(RuntimeException.class)))
                .map(type -> CodeBlock.of("$T", type))
                .collect(CodeBlock.joining(" | "));
        return CodeBlock.builder()
                .add("try {\n$>")
                .add(actions)
                .add("$<} catch ($L $N) {\n$>throw $N;\n", known, failure, failure)
                .add("$<} catch ($T $N) {\n$>", Exception.class, failure)
                .add(
                        "throw new $T($S, $N);\n$<}\n",
                        IllegalStateException.class,
                        "flow " + flow + ": a step threw what it does not declare",
                        failure)
                .build();
    }
}
