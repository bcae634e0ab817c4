package dev.setstone.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeUse;
import java.util.List;

/** Code that writes arguments as the data of a prompt. */
final class DataCode {

    private static final ClassName DATA = BoundedSource.name("Data");

    private final Members members;
    private int depth;

    DataCode(Contract contract) {
        this.members = new Members(contract);
    }

    /** The expression of an object with a field for each parameter. */
    CodeBlock arguments(List<Parameter> parameters) {
        CodeBlock.Builder data = CodeBlock.builder().add("$T.object()", DATA);
        parameters.forEach(parameter -> data.add(
                ".with($S, $L)", parameter.name(), write(CodeBlock.of("$N", parameter.name()), parameter.type())));
        return data.build();
    }

    private CodeBlock write(CodeBlock value, TypeUse use) {
        if (use instanceof TypeUse.Container container) {
            String method = container.kind() == ContainerKind.OPTIONAL ? "optional" : "list";
            return CodeBlock.of(
                    "$T.$L($L, $L)",
                    DATA,
                    method,
                    value,
                    writer(container.arguments().get(0)));
        }
        if (use.nullable()) {
            return CodeBlock.of("$T.nullable($L, $L)", DATA, value, writer(AnswerTypes.notNull(use)));
        }
        if (use instanceof TypeUse.Scalar scalar) {
            return scalar(value, scalar.kind());
        }
        TypeUse.Declared declared = (TypeUse.Declared) use;
        if (members.declaration(declared) instanceof EnumType) {
            return CodeBlock.of("$T.text($L.name())", DATA, value);
        }
        CodeBlock.Builder object = CodeBlock.builder().add("$T.object()", DATA);
        members.components(declared)
                .forEach(component -> object.add(
                        ".with($S, $L)",
                        component.name(),
                        write(CodeBlock.of("$L.$N()", value, component.name()), component.type())));
        return object.build();
    }

    private CodeBlock writer(TypeUse use) {
        String name = "each" + (depth == 0 ? "" : depth + 1);
        depth++;
        CodeBlock writer = CodeBlock.of("$L -> $L", name, write(CodeBlock.of(name), use));
        depth--;
        return writer;
    }

    private static CodeBlock scalar(CodeBlock value, ScalarKind kind) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$T.text($L)", DATA, value);
            case BOOLEAN, BOXED_BOOLEAN -> CodeBlock.of("$T.bool($L)", DATA, value);
            case INT, BOXED_INT, LONG, BOXED_LONG -> CodeBlock.of("$T.integer($L)", DATA, value);
            case BIG_INTEGER -> CodeBlock.of("$T.bigInteger($L)", DATA, value);
            case DOUBLE, BOXED_DOUBLE -> CodeBlock.of("$T.real($L)", DATA, value);
            case BIG_DECIMAL -> CodeBlock.of("$T.decimal($L)", DATA, value);
            default -> CodeBlock.of("$T.text($L.toString())", DATA, value);
        };
    }
}
