package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse.Scalar;
import dev.setstone.processor.contract.TypeUse.Variable;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class BytecodeGateTest {

    private static final String USER = """
            package shop;
            interface Flow {
                sealed interface Item permits Book, Pen {
                    String title();
                    int weight();
                }
                record Book(String title) implements Item {
                    public int weight() { return 1; }
                }
                record Pen(String title, int size) implements Item {
                    Pen(String title) { this(title, 0); }
                    public int weight() { return 2; }
                }
                record Box<T>(T content) {}
            }
            """;

    private final BytecodeGate gate = new BytecodeGate();

    @Test
    void membersThatTheContractListsAreAllowed() {
        assertThat(judge("Flow.Item item = new Flow.Pen(\"p\", 1); return new Flow.Box<>(item.title()).content()"
                        + " + item + item.equals(new Flow.Book(\"b\"));"))
                .isEmpty();
    }

    @Test
    void otherMembersOfTheContractsTypesAreRefused() {
        assertThat(judge("return \"\" + new Flow.Pen(\"p\").title();")).containsExactly("contract-member");
        assertThat(judge("return \"\" + new Flow.Pen(\"p\", 1).weight();")).containsExactly("contract-member");
        assertThat(judge("Flow.Item item = new Flow.Book(\"b\"); return \"\" + item.weight();"))
                .containsExactly("contract-member");
        assertThat(judge("Flow.Item item = new Flow.Book(\"b\"); return \"\" + item.hashCode();"))
                .containsExactly("identity-hash");
    }

    @Test
    void dynamicConstantsAndMethodHandlesAsConstantsAreRefused() {
        Handle handle = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/Math", "abs", "(I)I", false);
        assertThat(judgeConstant(new ConstantDynamic("x", "Ljava/lang/Object;", handle)))
                .contains("dynamic-constant");
        assertThat(judgeConstant(handle)).containsExactly("reflection");
        assertThat(judgeConstant(org.objectweb.asm.Type.getMethodType("()V"))).containsExactly("reflection");
    }

    @Test
    void aBootstrapMethodOfAnyOtherKindIsRefused() {
        Handle bootstrap = new Handle(Opcodes.H_INVOKESTATIC, "shop/FlowLogic", "link", "()V", false);
        ClassWriter writer = start();
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        method.visitInvokeDynamicInsn("run", "()V", bootstrap);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        assertThat(judge(writer)).containsExactly("reflection");
    }

    @Test
    void aClassUnderAnotherNameIsRefused() {
        assertThat(gate.judge(contract(), new TreeMap<>(Map.of("shop.Other", start().toByteArray()))))
                .extracting(Finding::rule)
                .containsExactly("structure");
    }

    private List<String> judgeConstant(Object constant) {
        ClassWriter writer = start();
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        method.visitLdcInsn(constant);
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 0);
        return judge(writer);
    }

    private static ClassWriter start() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_SUPER, "shop/FlowLogic", null, "java/lang/Object", null);
        return writer;
    }

    private List<String> judge(ClassWriter writer) {
        return gate.judge(contract(), new TreeMap<>(Map.of("shop.FlowLogic", writer.toByteArray()))).stream()
                .map(Finding::rule)
                .toList();
    }

    private List<String> judge(String body) {
        String source = "package shop;\nfinal class FlowLogic {\nstatic String run() {\n" + body + "\n}\n}\n";
        Surroundings surroundings = new Surroundings(new TreeMap<>(Map.of("shop.Flow", USER)), new TreeMap<>(), 17);
        Compilation compilation = new InProcessCompiler().compile(surroundings, "shop.FlowLogic", source);
        assertThat(compilation.logicClasses())
                .as(compilation.messages().toString())
                .isNotEmpty();
        return gate.judge(contract(), compilation.logicClasses()).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Contract contract() {
        Component title = new Component("title", new Scalar(ScalarKind.STRING, false));
        Component size = new Component("size", new Scalar(ScalarKind.INT, false));
        Component content = new Component("content", new Variable("T", false));
        List<TypeDeclaration> types = List.of(
                new SealedType(
                        "shop.Flow.Item", "shop.Flow$Item", List.of(), List.of("shop.Flow.Book", "shop.Flow.Pen")),
                new RecordType("shop.Flow.Book", "shop.Flow$Book", List.of(), List.of(title)),
                new RecordType("shop.Flow.Pen", "shop.Flow$Pen", List.of(), List.of(title, size)),
                new RecordType("shop.Flow.Box", "shop.Flow$Box", List.of("T"), List.of(content)));
        TreeMap<String, TypeDeclaration> byName = new TreeMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        return new Contract("shop", "shop.Flow", "shop.Flow", List.of(), List.of(), byName);
    }
}
