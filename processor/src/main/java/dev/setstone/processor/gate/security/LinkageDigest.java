package dev.setstone.processor.gate.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedSet;
import org.objectweb.asm.ClassReader;

/**
 * Digests what a class file is linked to. The same source bound to the same names has the same digest from whatever JDK's javac with
 * the same {@code --release}, with and without {@code -g} and {@code -parameters}; a name that binds elsewhere, or a constant that got
 * another value, changes it.
 */
public final class LinkageDigest {

    /**
     * SHA-256 in lower-case hex over sorted lines: the class, its supertypes, its declared members, and the members, classes and
     * constants that each method refers to. What javac adds on its own account is left out, since it differs between versions.
     *
     * @throws RuntimeException of ASM's choice when it is no class file
     */
    public String of(byte[] classFile) {
        try {
            byte[] text = String.join("\n", lines(classFile)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The lines under the digest, for tests that want to say what differs. */
    SortedSet<String> lines(byte[] classFile) {
        Linkage linkage = new Linkage();
        new ClassReader(classFile).accept(linkage, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return linkage.lines();
    }
}
