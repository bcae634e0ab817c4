package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.AllowList.Denial;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Judges every name that a class file mentions: it must be the candidate's own, the contract's, or on the allow-list. */
final class References {

    private static final String OBJECT = "java/lang/Object";
    private static final Set<String> PROVABLE = Set.of("default-locale", "unordered-iteration");

    private final AllowList rules;
    private final ContractMembers contract;
    private final OwnClasses own;
    private final ScreenFindings findings;

    References(AllowList rules, ContractMembers contract, OwnClasses own, ScreenFindings findings) {
        this.rules = rules;
        this.contract = contract;
        this.own = own;
        this.findings = findings;
    }

    /** Judges a class's internal name, or the descriptor of an array. */
    void type(String internalName, int line) {
        Type type = Type.getObjectType(internalName);
        if (type.getSort() == Type.ARRAY) {
            descriptor(internalName, line);
        } else if (!own.has(internalName) && !contract.knows(internalName)) {
            rules.type(internalName).ifPresent(denial -> report(denial, line));
        }
    }

    /** Judges every type in the descriptor of a field or method. */
    void descriptor(String descriptor, int line) {
        Type type = Type.getType(descriptor);
        if (type.getSort() == Type.METHOD) {
            for (Type parameter : type.getArgumentTypes()) {
                descriptor(parameter.getDescriptor(), line);
            }
            descriptor(type.getReturnType().getDescriptor(), line);
        } else if (type.getSort() == Type.ARRAY) {
            descriptor(type.getElementType().getDescriptor(), line);
        } else if (type.getSort() == Type.OBJECT) {
            type(type.getInternalName(), line);
        }
    }

    /** Judges every type that a generic signature mentions. */
    void signature(@Nullable String signature, int line) {
        if (signature != null) {
            new SignatureReader(signature).accept(new SignatureVisitor(org.objectweb.asm.Opcodes.ASM9) {
                @Override
                public void visitClassType(String name) {
                    type(name, line);
                }
            });
        }
    }

    void member(String owner, String name, String descriptor, int line) {
        Optional<Denial> denial = owner.startsWith("[") ? arrayMember(name) : judge(owner, name, descriptor);
        if (denial.isPresent()) {
            report(denial.get(), line);
        } else {
            descriptor(descriptor, line);
        }
    }

    /** Judges a call; a collection without an order, or a format without a locale, may be proven harmless. */
    void call(String owner, String name, String descriptor, int line, Place place) {
        Optional<Denial> denial = owner.startsWith("[") ? Optional.empty() : judge(owner, name, descriptor);
        if (denial.isPresent() && PROVABLE.contains(denial.get().tag().name())) {
            Denial why = denial.get();
            findings.addUnlessProven(place, why.tag(), why.what() + " is not allowed.", line, why.advice());
            descriptor(descriptor, line);
        } else {
            member(owner, name, descriptor, line);
        }
    }

    private Optional<Denial> arrayMember(String name) {
        return name.equals("clone")
                ? Optional.empty()
                : Optional.of(new Denial(rules.tag("forbidden-reference"), "an array's " + name, ""));
    }

    private Optional<Denial> judge(String owner, String name, String descriptor) {
        if (name.equals("hashCode") && descriptor.equals("()I") && (own.has(owner) || contract.knows(owner))) {
            return Optional.of(new Denial(rules.tag("identity-hash"), AllowList.qualified(owner) + ".hashCode()", ""));
        }
        if (name.equals("ordinal") && own.isEnum(owner)) {
            // javac 25 switches over such an enum by its ordinal, javac 17 by a table in a class of its own: a
            // recording
            // with such a switch could not be replayed by the other.
            return Optional.of(new Denial(
                    rules.tag("structure"),
                    "a switch over " + AllowList.qualified(owner) + ", or its ordinal(),",
                    "Compare with == in if statements, or give the enum a method: javac compiles such a switch differently"
                            + " from one JDK to the next."));
        }
        if (own.has(owner)) {
            return ownMember(owner, name, descriptor);
        }
        return contract.knows(owner) ? contractMember(owner, name, descriptor) : rules.member(owner, name, descriptor);
    }

    /** Looks for the declaration as JVMS 5.4.3 does; whichever JDK class it may come from must allow it. */
    private Optional<Denial> ownMember(String owner, String name, String descriptor) {
        Optional<Denial> refused = Optional.empty();
        boolean allowed = false;
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(owner));
        while (!open.isEmpty()) {
            String current = open.poll();
            OwnClasses.Own declaring = own.get(current);
            if (declaring != null && declaring.members().contains(name + descriptor)) {
                return Optional.empty();
            }
            if (declaring != null) {
                declaring.supertypes().stream().filter(seen::add).forEach(open::add);
            } else {
                Optional<Denial> denial = inherited(current, name, descriptor);
                allowed |= denial.isEmpty();
                refused = refused.isPresent() && !isOnlyUnlisted(denial) ? denial : refused.or(() -> denial);
            }
        }
        return allowed && isOnlyUnlisted(refused) ? Optional.empty() : refused;
    }

    /** The text of the candidate's own exception is its own. */
    private Optional<Denial> inherited(String supertype, String name, String descriptor) {
        boolean ownText = name.equals("getMessage") && rules.isSubtype(supertype, "java/lang/Throwable");
        return ownText ? Optional.empty() : judge(supertype, name, descriptor);
    }

    private static boolean isOnlyUnlisted(Optional<Denial> denial) {
        return denial.map(Denial::tag)
                .map(AllowList.Tag::name)
                .orElse("forbidden-reference")
                .equals("forbidden-reference");
    }

    private Optional<Denial> contractMember(String owner, String name, String descriptor) {
        if (contract.lists(owner, name, descriptor)) {
            return Optional.empty();
        }
        Optional<Denial> inherited = name.equals("<init>")
                ? Optional.of(unlisted(owner, name, descriptor))
                : rules.member(contract.supertype(owner), name, descriptor);
        return inherited.map(denial -> isOnlyUnlisted(inherited) ? unlisted(owner, name, descriptor) : denial);
    }

    private Denial unlisted(String owner, String name, String descriptor) {
        return new Denial(
                rules.tag("contract-member"),
                AllowList.qualified(owner) + "." + AllowList.signature(name, descriptor),
                "");
    }

    /** Judges a superclass or interface. */
    void supertype(String internalName, int line) {
        type(internalName, line);
        boolean extensible = own.has(internalName)
                || rules.mayExtend(internalName)
                || contract.isThrown(internalName)
                || internalName.equals(OBJECT);
        if (!extensible) {
            report(new Denial(rules.tag("structure"), "extending " + AllowList.qualified(internalName), ""), line);
        }
    }

    private void report(Denial denial, int line) {
        findings.add(denial.tag(), denial.what() + " is not allowed.", line, denial.advice());
    }
}
