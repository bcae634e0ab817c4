package dev.setstone.processor.sandbox.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the compiling child is asked to do.
 *
 * @param logicClass the qualified name of the class that the candidate must declare
 * @param source the candidate
 * @param sources the user's compilation units by the qualified names of their top-level types
 * @param classes the user's class files by binary name
 * @param release the Java release to compile for
 */
public record CompileJob(
        String logicClass,
        String source,
        SortedMap<String, String> sources,
        SortedMap<String, byte[]> classes,
        int release) {

    public CompileJob {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** The package of the class that the candidate must declare; empty for the unnamed one. */
    public String packageName() {
        return logicClass.substring(0, Math.max(0, logicClass.lastIndexOf('.')));
    }

    /** The simple name of the class that the candidate must declare. */
    public String simpleName() {
        return logicClass.substring(logicClass.lastIndexOf('.') + 1);
    }

    /** The block that {@link #decode} reads. */
    public byte[] encode() throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(block);
        Fields.writeText(logicClass, out);
        Fields.writeText(source, out);
        Fields.writeTextMap(sources, out);
        Fields.writeClasses(classes, out);
        out.writeInt(release);
        return block.toByteArray();
    }

    /**
     * The job of a block.
     *
     * @throws IOException when the block holds no job
     */
    public static CompileJob decode(byte[] block) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        return new CompileJob(
                Fields.readText(in), Fields.readText(in), Fields.readTextMap(in), Fields.readClasses(in), in.readInt());
    }
}
