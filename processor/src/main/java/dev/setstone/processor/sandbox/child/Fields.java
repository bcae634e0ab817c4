package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.value.TextCodec;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the parts that messages are made of stand in a block. */
final class Fields {

    private static final int MAX_TEXT = 64 << 20;
    private static final int MAX_COUNT = 1_000_000;

    private Fields() {}

    static void writeText(String text, DataOutput out) throws IOException {
        TextCodec.write(text, out);
    }

    static String readText(DataInput in) throws IOException {
        return TextCodec.read(in, MAX_TEXT);
    }

    static void writeTexts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            TextCodec.write(text, out);
        }
    }

    static List<String> readTexts(DataInput in) throws IOException {
        int count = readCount(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return texts;
    }

    static void writeTextMap(Map<String, String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            TextCodec.write(entry.getKey(), out);
            TextCodec.write(entry.getValue(), out);
        }
    }

    static SortedMap<String, String> readTextMap(DataInput in) throws IOException {
        int count = readCount(in);
        SortedMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String key = readText(in);
            texts.put(key, readText(in));
        }
        return texts;
    }

    static void writeClasses(Map<String, byte[]> classes, DataOutput out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            TextCodec.write(entry.getKey(), out);
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    static SortedMap<String, byte[]> readClasses(DataInput in) throws IOException {
        int count = readCount(in);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String name = readText(in);
            int length = in.readInt();
            if (length < 0 || length > MAX_TEXT) {
                throw new IOException("a class file of length " + length);
            }
            byte[] file = new byte[length];
            in.readFully(file);
            classes.put(name, file);
        }
        return classes;
    }

    static int readCount(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MAX_COUNT) {
            throw new IOException("a count of " + count);
        }
        return count;
    }
}
