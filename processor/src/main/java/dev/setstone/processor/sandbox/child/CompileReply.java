package dev.setstone.processor.sandbox.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the compiling child says of a candidate. */
public sealed interface CompileReply {

    /**
     * The compiler ran to its end.
     *
     * @param logicClasses class files of the candidate's file by binary name; empty when it has errors
     * @param userClasses class files of the user's sources that were needed
     * @param facts what the types say about the candidate; empty when nobody looked
     */
    record Compiled(
            SortedMap<String, byte[]> logicClasses,
            SortedMap<String, byte[]> userClasses,
            List<Message> messages,
            Optional<List<Message>> facts)
            implements CompileReply {
        public Compiled {
            logicClasses = Collections.unmodifiableSortedMap(new TreeMap<>(logicClasses));
            userClasses = Collections.unmodifiableSortedMap(new TreeMap<>(userClasses));
            messages = List.copyOf(messages);
            facts = facts.map(List::copyOf);
        }
    }

    /** The user's own sources have an error at a place that can't be left out. */
    record UserError(String text) implements CompileReply {}

    /** The compiler gave up, and the child ends. */
    record Overwhelmed(String detail) implements CompileReply {}

    /**
     * A message about the candidate.
     *
     * @param kind {@code error}, {@code warning}, {@code shape} or {@code fact}
     * @param line from 1; 0 when it has none
     */
    record Message(String kind, String code, int line, String text) {}

    /** The block that {@link #decode} reads. */
    default byte[] encode() throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(block);
        if (this instanceof Compiled compiled) {
            out.writeByte('C');
            Fields.writeClasses(compiled.logicClasses(), out);
            Fields.writeClasses(compiled.userClasses(), out);
            writeMessages(compiled.messages(), out);
            out.writeBoolean(compiled.facts().isPresent());
            writeMessages(compiled.facts().orElse(List.of()), out);
        } else if (this instanceof UserError error) {
            out.writeByte('U');
            Fields.writeText(error.text(), out);
        } else if (this instanceof Overwhelmed overwhelmed) {
            out.writeByte('O');
            Fields.writeText(overwhelmed.detail(), out);
        }
        return block.toByteArray();
    }

    private static void writeMessages(List<Message> messages, DataOutput out) throws IOException {
        out.writeInt(messages.size());
        for (Message message : messages) {
            Fields.writeTexts(List.of(message.kind(), message.code(), message.text()), out);
            out.writeInt(message.line());
        }
    }

    /**
     * The reply of a block.
     *
     * @throws IOException when the block holds no reply
     */
    static CompileReply decode(byte[] block) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case 'C' -> new Compiled(Fields.readClasses(in), Fields.readClasses(in), readMessages(in), readFacts(in));
            case 'U' -> new UserError(Fields.readText(in));
            case 'O' -> new Overwhelmed(Fields.readText(in));
            default -> throw new IOException("no reply starts with the byte " + tag);
        };
    }

    private static Optional<List<Message>> readFacts(DataInput in) throws IOException {
        boolean present = in.readBoolean();
        List<Message> facts = readMessages(in);
        return present ? Optional.of(facts) : Optional.empty();
    }

    private static List<Message> readMessages(DataInput in) throws IOException {
        int count = Fields.readCount(in);
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> texts = Fields.readTexts(in);
            messages.add(new Message(texts.get(0), texts.get(1), in.readInt(), texts.get(2)));
        }
        return messages;
    }
}
