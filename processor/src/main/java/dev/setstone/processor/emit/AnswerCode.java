package dev.setstone.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Code that tells a model the type of an answer, and that reads one: a schema and a method for each record. */
final class AnswerCode {

    private static final ClassName SCHEMA = BoundedSource.name("Schema");
    private static final ClassName ANSWER = BoundedSource.name("Answer");
    private static final ClassName FIELDS = ANSWER.nestedClass("Fields");

    private final Members members;
    private final TypeNames names;
    private final ClassName owner;
    private final Map<String, String> done = new TreeMap<>();
    private final TypeSpec.Builder type;

    AnswerCode(Contract contract, TypeNames names, ClassName owner, TypeSpec.Builder type) {
        this.members = new Members(contract);
        this.names = names;
        this.owner = owner;
        this.type = type;
    }

    /** The expression of a type's schema. */
    CodeBlock schema(TypeUse use) {
        CodeBlock plain = plainSchema(use);
        boolean optional = use.nullable() && !isOptional(use);
        return optional ? CodeBlock.of("$T.optional($L)", SCHEMA, plain) : plain;
    }

    private CodeBlock plainSchema(TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar) {
            return scalarSchema(scalar.kind());
        }
        if (use instanceof TypeUse.Container container) {
            String method = isOptional(use) ? "optional" : "list";
            return CodeBlock.of(
                    "$T.$L($L)", SCHEMA, method, schema(container.arguments().get(0)));
        }
        TypeUse.Declared declared = (TypeUse.Declared) use;
        if (members.declaration(declared) instanceof EnumType) {
            return CodeBlock.of("$T.choice($T.values())", SCHEMA, names.of(declared));
        }
        return CodeBlock.of("$N", record(declared).toUpperCase(Locale.ROOT));
    }

    private static CodeBlock scalarSchema(ScalarKind kind) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$T.text()", SCHEMA);
            case BOOLEAN, BOXED_BOOLEAN -> CodeBlock.of("$T.bool()", SCHEMA);
            case INT, BOXED_INT, LONG, BOXED_LONG, BIG_INTEGER -> CodeBlock.of("$T.integer()", SCHEMA);
            case DOUBLE, BOXED_DOUBLE, BIG_DECIMAL -> CodeBlock.of("$T.number()", SCHEMA);
            case LOCAL_DATE -> CodeBlock.of("$T.date()", SCHEMA);
            default ->
                CodeBlock.of("$T.text($S)", SCHEMA, "as java." + kind.source().substring(5) + " reads it");
        };
    }

    /** The function that reads a type, such as {@code Answer::text}. */
    CodeBlock reader(TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar && !use.nullable()) {
            String method = method(scalar.kind());
            if (!method.isEmpty()) {
                return CodeBlock.of("$T::$L", ANSWER, method);
            }
        }
        if (use instanceof TypeUse.Declared declared && !use.nullable() && isRecord(declared)) {
            return CodeBlock.of("$T::$N", owner, record(declared));
        }
        return CodeBlock.of("each -> $L", read(CodeBlock.of("each"), use));
    }

    /** The expression that reads a type from the expression of an answer. */
    CodeBlock read(CodeBlock answer, TypeUse use) {
        if (use.nullable() && !isOptional(use)) {
            return CodeBlock.of("$L.nullable($L)", answer, reader(AnswerTypes.notNull(use)));
        }
        if (use instanceof TypeUse.Container container) {
            String method = isOptional(use) ? "optional" : "list";
            return CodeBlock.of(
                    "$L.$L($L)", answer, method, reader(container.arguments().get(0)));
        }
        if (use instanceof TypeUse.Scalar scalar) {
            String method = method(scalar.kind());
            return method.isEmpty()
                    ? CodeBlock.of(
                            "$L.parsed($S, $T::parse)", answer, scalar.kind().source(), names.of(use))
                    : CodeBlock.of("$L.$L()", answer, method);
        }
        TypeUse.Declared declared = (TypeUse.Declared) use;
        return isRecord(declared)
                ? CodeBlock.of("$N($L)", record(declared), answer)
                : CodeBlock.of("$L.choice($T.values())", answer, names.of(declared));
    }

    private static String method(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "text";
            case BOOLEAN, BOXED_BOOLEAN -> "bool";
            case INT, BOXED_INT -> "integer";
            case LONG, BOXED_LONG -> "longInteger";
            case BIG_INTEGER -> "bigInteger";
            case DOUBLE, BOXED_DOUBLE -> "real";
            case BIG_DECIMAL -> "decimal";
            case LOCAL_DATE -> "date";
            default -> "";
        };
    }

    /** The name of the method that reads a record; adds it, and the record's schema, when it is needed first. */
    private String record(TypeUse.Declared use) {
        String known = done.get(use.name());
        if (known != null) {
            return known;
        }
        String simple = use.name().substring(use.name().lastIndexOf('.') + 1);
        String name = free(simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) + "Answer");
        done.put(use.name(), name);
        List<Component> components = members.components(use);
        // What a record holds comes first: its schema is a constant that this one's names.
        CodeBlock.Builder schema = CodeBlock.builder().add("$T.object()", SCHEMA);
        components.forEach(component -> schema.add("\n.with($S, $L)", component.name(), schema(component.type())));
        type.addField(FieldSpec.builder(
                        SCHEMA, name.toUpperCase(Locale.ROOT), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", schema.add("\n.build()").build())
                .build());
        TypeName result = names.of(use);
        CodeBlock keys = components.stream()
                .map(component -> CodeBlock.of("$S", component.name()))
                .collect(CodeBlock.joining(", "));
        CodeBlock values = components.stream()
                .map(component -> read(CodeBlock.of("fields.at($S)", component.name()), component.type()))
                .collect(CodeBlock.joining(",\n"));
        type.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(ANSWER, "answer")
                .addStatement("$T fields = answer.fields($L)", FIELDS, keys)
                .addStatement("return new $T(\n$L)", result, values)
                .build());
        return name;
    }

    private String free(String wanted) {
        String name = wanted;
        while (done.containsValue(name)) {
            name += "2";
        }
        return name;
    }

    private boolean isRecord(TypeUse.Declared use) {
        return members.declaration(use) instanceof RecordType;
    }

    private static boolean isOptional(TypeUse use) {
        return use instanceof TypeUse.Container container && container.kind() == ContainerKind.OPTIONAL;
    }

    static TypeName typed(ClassName raw, TypeName argument) {
        return ParameterizedTypeName.get(raw, argument.box());
    }
}
