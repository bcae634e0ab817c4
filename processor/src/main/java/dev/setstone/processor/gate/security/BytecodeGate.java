package dev.setstone.processor.gate.security;

import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.objectweb.asm.ClassReader;

/**
 * Judges class files: every class, member, bootstrap method and constant that they mention must be allowed, and no state may outlive
 * a call. Names are judged as javac has bound them, so a class that hides one of the JDK's is seen for what it is. No class is
 * loaded.
 */
public final class BytecodeGate {

    /** The text may declare two dozen types; what is left are bodies of enum constants and anonymous classes. */
    private static final int MAX_CLASSES = 150;

    private final AllowList rules;

    public BytecodeGate() {
        this(AllowList.shipped());
    }

    BytecodeGate(AllowList rules) {
        this.rules = rules;
    }

    /** The gate that also lets the given modules of the library pass. */
    public BytecodeGate with(List<String> modules) {
        return new BytecodeGate(rules.with(modules));
    }

    AllowList rules() {
        return rules;
    }

    /**
     * What is wrong with the classes, in the order of lines; nothing when they may run. A class file that can't be read is a
     * finding.
     *
     * @param classes the candidate's class files, by binary name
     */
    public List<Finding> judge(Contract contract, SortedMap<String, byte[]> classes) {
        ScreenFindings findings = new ScreenFindings(rules);
        if (classes.size() > MAX_CLASSES) {
            findings.add("source-size", classes.size() + " classes; the limit is " + MAX_CLASSES + ".", 0);
            return findings.inOrder();
        }
        try {
            ContractMembers members = new ContractMembers(contract);
            OwnClasses own = new OwnClasses(classes);
            References references = new References(rules, members, own, findings);
            StaticState state = new StaticState(members, own, findings);
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                ClassReader reader = new ClassReader(entry.getValue());
                ownName(members.logicClass(), entry.getKey(), reader.getClassName(), findings);
                reader.accept(new ClassJudge(references, state, own, findings), 0);
            }
            if (findings.isOpen()) {
                findings.settle(new ProvenUses().in(classes));
            }
        } catch (RuntimeException | StackOverflowError e) {
            // Fail closed: whatever can't be judged is refused. ASM throws many kinds of exceptions on malformed files.
            findings.add("gate-failure", "the class files can't be judged (" + e + ").", 0);
        }
        return findings.inOrder();
    }

    private static void ownName(String logicClass, String key, String name, ScreenFindings findings) {
        boolean own = name.equals(logicClass) || name.startsWith(logicClass + "$");
        if (!own || !AllowList.qualified(name).equals(key)) {
            findings.add(
                    "structure", "the class " + AllowList.qualified(name) + " is not nested in the logic class.", 0);
        }
    }
}
