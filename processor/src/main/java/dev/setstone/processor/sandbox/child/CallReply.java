package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.value.Value;
import dev.setstone.processor.value.ValueCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What the running child says of one call. */
public sealed interface CallReply {

    /**
     * It returned.
     *
     * @param broken names of the properties that do not hold
     * @param changedArguments whether the call changed what it was given
     * @param calls for each port, the calls that were made of it
     */
    record Returned(Value value, List<String> broken, boolean changedArguments, Value calls) implements CallReply {}

    /**
     * It called its ports as it must not, whatever it returned.
     *
     * @param reason what was wrong with the calls
     */
    record Miscalled(String reason) implements CallReply {}

    /**
     * It threw.
     *
     * @param superclasses binary names, nearest first
     * @param line the line in the candidate, from 1; 0 when unknown
     */
    record Threw(String exception, List<String> superclasses, String message, int line) implements CallReply {}

    /**
     * It broke a bound, and the child ends.
     *
     * @param line the line in the candidate, from 1; 0 when unknown
     */
    record Stopped(String bound, String detail, int line) implements CallReply {

        Stopped(String bound, String detail) {
            this(bound, detail, 0);
        }
    }

    /** The user's own type refused the arguments. */
    record Inapplicable(String reason) implements CallReply {}

    /** The job can't be done at all, and no further reply follows. */
    record Unusable(String reason) implements CallReply {}

    /** The block that {@link #decode} reads. */
    default byte[] encode(ValueCodec results) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(block);
        if (this instanceof Returned returned) {
            out.writeByte('R');
            results.write(returned.value(), out);
            Fields.writeTexts(returned.broken(), out);
            out.writeBoolean(returned.changedArguments());
            ValueCodec.generous().write(returned.calls(), out);
        } else if (this instanceof Miscalled miscalled) {
            out.writeByte('M');
            Fields.writeText(miscalled.reason(), out);
        } else if (this instanceof Threw threw) {
            out.writeByte('T');
            Fields.writeText(threw.exception(), out);
            Fields.writeTexts(threw.superclasses(), out);
            Fields.writeText(threw.message(), out);
            out.writeInt(threw.line());
        } else if (this instanceof Stopped stopped) {
            out.writeByte('S');
            Fields.writeText(stopped.bound(), out);
            Fields.writeText(stopped.detail(), out);
            out.writeInt(stopped.line());
        } else if (this instanceof Inapplicable inapplicable) {
            out.writeByte('I');
            Fields.writeText(inapplicable.reason(), out);
        } else if (this instanceof Unusable unusable) {
            out.writeByte('U');
            Fields.writeText(unusable.reason(), out);
        }
        return block.toByteArray();
    }

    /**
     * The reply of a block.
     *
     * @throws IOException when the block holds no reply
     */
    static CallReply decode(byte[] block, ValueCodec results) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case 'R' ->
                new Returned(
                        results.read(in),
                        Fields.readTexts(in),
                        in.readBoolean(),
                        ValueCodec.generous().read(in));
            case 'M' -> new Miscalled(Fields.readText(in));
            case 'T' -> new Threw(Fields.readText(in), Fields.readTexts(in), Fields.readText(in), in.readInt());
            case 'S' -> new Stopped(Fields.readText(in), Fields.readText(in), in.readInt());
            case 'I' -> new Inapplicable(Fields.readText(in));
            case 'U' -> new Unusable(Fields.readText(in));
            default -> throw new IOException("no reply starts with the byte " + tag);
        };
    }
}
