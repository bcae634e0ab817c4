package dev.setstone.processor.gate.syntax;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.gate.security.Descriptors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the compiled logic declares, and how that differs from what the contract asks for. */
final class LogicShape {

    private record Method(int access, String name, String descriptor, String signature, List<String> thrown) {}

    private record Line(int number, String method) {}

    private final Contract contract;
    private final Descriptors descriptors;
    private final List<Method> logicMethods = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int methods;

    LogicShape(Contract contract, SortedMap<String, byte[]> classes) {
        this.contract = contract;
        this.descriptors = new Descriptors(contract);
        String logic = contract.qualified(contract.logicName());
        classes.forEach(
                (name, file) -> new ClassReader(file).accept(new Reader(name.equals(logic)), ClassReader.SKIP_FRAMES));
    }

    /** How many methods the classes declare, those that javac gives to records and enums included, constructors apart. */
    int methods() {
        return methods;
    }

    /** The method of the logic class whose code the line belongs to, if any. */
    Optional<String> methodAt(int line) {
        return lines.stream()
                .filter(entry -> entry.number() <= line)
                .max(Comparator.comparingInt(Line::number))
                .map(Line::method);
    }

    /** What the logic lacks, a sentence each. */
    List<String> deviations() {
        return contract.steps().stream()
                .flatMap(step -> deviation(step).stream())
                .toList();
    }

    private Optional<String> deviation(StepSignature step) {
        List<Method> named = logicMethods.stream()
                .filter(method -> method.name().equals(step.name()))
                .toList();
        Optional<Method> match =
                named.stream().filter(method -> matches(method, step)).findFirst();
        String where = "class " + contract.logicName();
        if (match.isEmpty()) {
            return Optional.of(
                    (named.isEmpty() ? where + " lacks the method " : where + " declares another method than ")
                            + declaration(step) + ".");
        }
        return match.get().thrown().stream()
                .filter(thrown -> !step.thrown().contains(thrown) && !isUnchecked(thrown))
                .findFirst()
                .map(thrown -> "the method " + step.name() + " declares " + thrown + ", which the step does not.");
    }

    private boolean matches(Method method, StepSignature step) {
        String erased = step.parameters().stream()
                        .map(parameter -> descriptors.erased(parameter.type()))
                        .collect(Collectors.joining("", "(", ")"))
                + descriptors.erased(step.result());
        String generic = step.parameters().stream()
                        .map(parameter -> descriptors.generic(parameter.type()))
                        .collect(Collectors.joining("", "(", ")"))
                + descriptors.generic(step.result());
        boolean isStatic = (method.access() & Opcodes.ACC_STATIC) != 0 && (method.access() & Opcodes.ACC_PRIVATE) == 0;
        return isStatic
                && method.descriptor().equals(erased)
                && method.signature().equals(generic);
    }

    /** The runtime exceptions of java.lang; others must be among those that the step declares. */
    private static boolean isUnchecked(String thrown) {
        return thrown.startsWith("java.lang.")
                && !List.of("java.lang.Exception", "java.lang.Throwable", "java.lang.InterruptedException")
                        .contains(thrown);
    }

    private static String declaration(StepSignature step) {
        List<String> parameters = step.parameters().stream()
                .map((Parameter parameter) -> parameter.type().source() + " " + parameter.name())
                .toList();
        String thrown = step.thrown().isEmpty() ? "" : " throws " + String.join(", ", step.thrown());
        return "static " + step.result().source() + " " + step.name() + "(" + String.join(", ", parameters) + ")"
                + thrown;
    }

    private final class Reader extends ClassVisitor {
        private final boolean logic;

        Reader(boolean logic) {
            super(Opcodes.ASM9);
            this.logic = logic;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            boolean declared = (access & Opcodes.ACC_SYNTHETIC) == 0 && !name.startsWith("<");
            methods += declared ? 1 : 0;
            if (declared && logic) {
                List<String> thrown = exceptions == null
                        ? List.of()
                        : java.util.Arrays.stream(exceptions)
                                .map(type -> type.replace('/', '.').replace('$', '.'))
                                .toList();
                String generic = withoutThrows(Objects.requireNonNullElse(signature, descriptor));
                logicMethods.add(new Method(access, name, descriptor, generic, thrown));
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLineNumber(int line, Label start) {
                    lines.add(new Line(line, declared && logic ? name : ""));
                }
            };
        }

        private String withoutThrows(String signature) {
            int thrown = signature.indexOf('^');
            return thrown < 0 ? signature : signature.substring(0, thrown);
        }
    }
}
