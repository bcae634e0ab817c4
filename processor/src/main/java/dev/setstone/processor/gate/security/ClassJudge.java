package dev.setstone.processor.gate.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Judges one class: what it extends and declares. */
final class ClassJudge extends ClassVisitor {

    private static final Set<String> ANNOTATIONS = Set.of("Ljava/lang/FunctionalInterface;", "Ljava/lang/SafeVarargs;");
    private static final Set<String> HOOKS = Set.of(
            "readObject",
            "writeObject",
            "readResolve",
            "writeReplace",
            "readExternal",
            "writeExternal",
            "readObjectNoData");

    private final References references;
    private final StaticState state;
    private final OwnClasses own;
    private final ScreenFindings findings;
    private String name = "";

    ClassJudge(References references, StaticState state, OwnClasses own, ScreenFindings findings) {
        super(Opcodes.ASM9);
        this.references = references;
        this.state = state;
        this.own = own;
        this.findings = findings;
    }

    @Override
    public void visit(
            int version,
            int access,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = className;
        references.signature(signature, 0);
        if (superName != null) {
            references.supertype(superName, 0);
        }
        for (String implemented : interfaces == null ? new String[0] : interfaces) {
            references.supertype(implemented, 0);
        }
    }

    @Override
    public @Nullable ModuleVisitor visitModule(String module, int access, @Nullable String version) {
        structure("a module declaration");
        return null;
    }

    @Override
    public void visitNestHost(String host) {
        mustBeOwn(host);
    }

    @Override
    public void visitNestMember(String member) {
        mustBeOwn(member);
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        mustBeOwn(subclass);
    }

    private void mustBeOwn(String internalName) {
        if (!own.has(internalName)) {
            structure("the class " + AllowList.qualified(internalName) + " as a neighbour");
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        annotation(descriptor, 0);
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        annotation(descriptor, 0);
        return null;
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        structure("the class file attribute " + attribute.type);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String signature) {
        references.descriptor(descriptor, 0);
        references.signature(signature, 0);
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                annotation(annotation, 0);
                return null;
            }

            @Override
            public void visitAttribute(Attribute attribute) {
                structure("the class file attribute " + attribute.type);
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        references.descriptor(descriptor, 0);
        references.signature(signature, 0);
        state.field(name, access, field, signature == null ? descriptor : signature);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                annotation(annotation, 0);
                return null;
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int reference, @Nullable TypePath path, String annotation, boolean visible) {
                annotation(annotation, 0);
                return null;
            }

            @Override
            public void visitAttribute(Attribute attribute) {
                structure("the class file attribute " + attribute.type);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        references.descriptor(descriptor, 0);
        references.signature(signature, 0);
        for (String thrown : exceptions == null ? new String[0] : exceptions) {
            references.type(thrown, 0);
        }
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            findings.add("native", "the native method " + method + " is not allowed.", 0);
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            findings.add("threads", "the synchronized method " + method + " is not allowed.", 0);
        }
        if (method.equals("finalize") && descriptor.equals("()V")) {
            findings.add("threads", "the method finalize() is not allowed.", 0);
        }
        if (HOOKS.contains(method)) {
            findings.add("serialization", "the method " + method + " is not allowed.", 0);
        }
        MethodStateJudge stateJudge = new MethodStateJudge(name, method, own, state);
        return new MethodJudge(references, stateJudge, name, method, descriptor, findings);
    }

    private void structure(String what) {
        findings.add("structure", what + " is not allowed.", 0);
    }

    private void annotation(String descriptor, int line) {
        annotation(findings, descriptor, line);
    }

    static void annotation(ScreenFindings findings, String descriptor, int line) {
        if (!ANNOTATIONS.contains(descriptor)) {
            String type = AllowList.qualified(descriptor.substring(1, descriptor.length() - 1));
            findings.add("annotation", "the annotation @" + type + " is not allowed.", line);
        }
    }
}
