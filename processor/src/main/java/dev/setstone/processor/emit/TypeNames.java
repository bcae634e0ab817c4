package dev.setstone.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeUse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.TypeElement;

/** The types of a contract as JavaPoet names them, so that it can import them. */
final class TypeNames {

    private final Contract contract;
    private final VisibleTypes visible;

    TypeNames(Contract contract, VisibleTypes visible) {
        this.contract = contract;
        this.visible = visible;
    }

    TypeName of(TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            return scalar(scalar.kind());
        } else if (use instanceof TypeUse.Container container) {
            return container(container);
        } else if (use instanceof TypeUse.Declared declared) {
            TypeDeclaration declaration =
                    Objects.requireNonNull(contract.types().get(declared.name()), declared.name());
            return parameterized(className(declaration.name(), declaration.binaryName()), declared.arguments());
        }
        return TypeVariableName.get(((TypeUse.Variable) use).name());
    }

    /** The interface itself. */
    ClassName workflow() {
        return className(contract.interfaceName(), contract.binaryName());
    }

    /** An exception that a step declares. */
    TypeName thrown(String qualifiedName) {
        TypeElement element = visible.find(qualifiedName);
        return element == null ? ClassName.bestGuess(qualifiedName) : ClassName.get(element);
    }

    static boolean isPrimitive(TypeUse use) {
        return use instanceof TypeUse.Scalar scalar && scalar.kind().isPrimitive();
    }

    private static TypeName scalar(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case CHAR -> TypeName.CHAR;
            default -> ClassName.bestGuess(kind.typeName());
        };
    }

    private TypeName container(TypeUse.Container container) {
        return container.kind() == ContainerKind.ARRAY
                ? ArrayTypeName.of(of(container.arguments().get(0)))
                : parameterized(ClassName.bestGuess(container.kind().typeName()), container.arguments());
    }

    private TypeName parameterized(ClassName raw, List<TypeUse> arguments) {
        return arguments.isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, arguments.stream().map(this::of).toArray(TypeName[]::new));
    }

    /** The binary name tells where the package ends, the qualified name where one nested name does. */
    private static ClassName className(String qualified, String binary) {
        int dot = binary.lastIndexOf('.');
        String packageName = dot < 0 ? "" : binary.substring(0, dot);
        String[] names = qualified.substring(dot + 1).split("\\.", -1);
        return ClassName.get(packageName, names[0], Arrays.copyOfRange(names, 1, names.length));
    }
}
