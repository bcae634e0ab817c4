package dev.setstone.processor.sandbox.metering;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/**
 * Makes classes count their steps, bytes and nested calls while they run. What they compute stays the same; line numbers do too.
 */
public final class Metering {

    private final CallTable calls = CallTable.read();

    /**
     * The metered form of all classes of one candidate.
     *
     * @param classes class files by binary name
     * @throws UnmeterableException when a method would become longer than a method can be
     */
    public SortedMap<String, byte[]> meter(Map<String, byte[]> classes) throws UnmeterableException {
        SortedMap<String, byte[]> metered = new TreeMap<>();
        for (Map.Entry<String, byte[]> one : classes.entrySet()) {
            try {
                metered.put(one.getKey(), meter(one.getValue(), classes));
            } catch (MethodTooLargeException e) {
                throw new UnmeterableException("method " + e.getMethodName() + " is too long to be metered", e);
            }
        }
        return Collections.unmodifiableSortedMap(metered);
    }

    private byte[] meter(byte[] classFile, Map<String, byte[]> own) {
        ClassReader reader = new ClassReader(classFile);
        // Frames stay valid: no variable of the candidate's is touched, and scratch variables never live across a jump.
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new MeteredClass(writer, calls, own.keySet(), LocalVariables.of(reader)), 0);
        return writer.toByteArray();
    }
}
