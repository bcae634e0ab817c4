package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.sandbox.child.meter.Allowance;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.value.ValueCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the running child is asked to do.
 *
 * @param classes class files by binary name: the candidate's and the user's
 * @param logicClass binary name of the candidate's class
 * @param interfaceClass binary name of the workflow interface
 * @param step the method to call
 * @param properties names of the interface's static methods to ask about each result
 * @param arguments a list of arguments for each call
 * @param reversed whether the caller's sets and maps come in the reverse of their order
 * @param allowance what metered classes may use in one call
 * @param callMillis the longest that a call, its result and its properties may take, in milliseconds
 * @param results the limits of a result; also what encodes it
 */
public record RunJob(
        SortedMap<String, byte[]> classes,
        String logicClass,
        String interfaceClass,
        String step,
        List<String> properties,
        List<List<Value>> arguments,
        boolean reversed,
        Allowance allowance,
        int callMillis,
        ValueCodec results) {

    public RunJob {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        properties = List.copyOf(properties);
        arguments = List.copyOf(arguments);
    }

    /** The block that {@link #decode} reads. */
    public byte[] encode() throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(block);
        Fields.writeClasses(classes, out);
        Fields.writeTexts(List.of(logicClass, interfaceClass, step), out);
        Fields.writeTexts(properties, out);
        out.writeBoolean(reversed);
        out.writeLong(allowance.steps());
        out.writeLong(allowance.bytes());
        out.writeInt(allowance.calls());
        out.writeInt(callMillis);
        out.writeInt(results.maxNodes());
        out.writeInt(results.maxDepth());
        out.writeInt(results.maxText());
        out.writeInt(arguments.size());
        for (List<Value> call : arguments) {
            out.writeInt(call.size());
            for (Value argument : call) {
                ValueCodec.generous().write(argument, out);
            }
        }
        return block.toByteArray();
    }

    /**
     * The job of a block.
     *
     * @throws IOException when the block holds no job
     */
    public static RunJob decode(byte[] block) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        SortedMap<String, byte[]> classes = Fields.readClasses(in);
        List<String> names = Fields.readTexts(in);
        List<String> properties = Fields.readTexts(in);
        boolean reversed = in.readBoolean();
        Allowance allowance = new Allowance(in.readLong(), in.readLong(), in.readInt());
        int callMillis = in.readInt();
        ValueCodec results = new ValueCodec(in.readInt(), in.readInt(), in.readInt());
        int calls = Fields.readCount(in);
        List<List<Value>> arguments = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            arguments.add(readArguments(in));
        }
        return new RunJob(
                classes,
                names.get(0),
                names.get(1),
                names.get(2),
                properties,
                arguments,
                reversed,
                allowance,
                callMillis,
                results);
    }

    private static List<Value> readArguments(DataInputStream in) throws IOException {
        int count = Fields.readCount(in);
        List<Value> call = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            call.add(ValueCodec.generous().read(in));
        }
        return List.copyOf(call);
    }
}
