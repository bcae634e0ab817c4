package dev.setstone.processor.sandbox;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * The classes that a class file may need: everything in its constant pool that is a class's name or looks like a descriptor.
 * Rather too many than too few, since a name without a class does no harm.
 */
final class ClassReferences {

    private static final int CONSTANT_UTF8 = 1;
    private static final int CONSTANT_CLASS = 7;
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\p{L}_$][\\p{L}\\p{N}_$/]*)[;<]");

    private ClassReferences() {}

    /** Binary names in alphabetical order. */
    static SortedSet<String> of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        SortedSet<String> names = new TreeSet<>();
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            if (offset > 0) {
                collect(reader, offset, buffer, names);
            }
        }
        return Collections.unmodifiableSortedSet(names);
    }

    private static void collect(ClassReader reader, int offset, char[] buffer, SortedSet<String> names) {
        int tag = reader.readByte(offset - 1);
        if (tag == CONSTANT_CLASS) {
            String name = reader.readUTF8(offset, buffer);
            if (name != null && name.startsWith("[")) {
                addDescribed(name, names);
            } else if (name != null) {
                names.add(name.replace('/', '.'));
            }
        } else if (tag == CONSTANT_UTF8) {
            addDescribed(utf8(reader, offset), names);
        }
    }

    /** ASM reads such an item only through one that refers to it; names of classes are ASCII as good as always. */
    private static String utf8(ClassReader reader, int offset) {
        int length = reader.readUnsignedShort(offset);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) (reader.readByte(offset + 2 + i) & 0xFF));
        }
        return text.toString();
    }

    private static void addDescribed(String text, SortedSet<String> names) {
        Matcher matcher = IN_DESCRIPTOR.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1).replace('/', '.'));
        }
    }
}
