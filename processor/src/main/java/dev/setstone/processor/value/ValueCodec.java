package dev.setstone.processor.value;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of values on the wire. Reading trusts nothing: whoever wrote the bytes may be hostile.
 *
 * @param maxNodes the most values, nested ones included, that one value may consist of
 * @param maxDepth how deep values may be nested; a scalar has depth 1
 * @param maxText the most bytes of UTF-8 in one text
 */
public record ValueCodec(int maxNodes, int maxDepth, int maxText) {

    private static final int NOTHING = 0;
    private static final int BOOL = 1;
    private static final int NUM = 2;
    private static final int TEXT = 3;
    private static final int ITEMS = 4;
    private static final int BAG = 5;
    private static final int ENTRIES = 6;
    private static final int FIELDS = 7;

    /** A codec for values of one's own making, bounded only so that an error can't fill the memory. */
    public static ValueCodec generous() {
        return new ValueCodec(5_000_000, 500, 64 << 20);
    }

    /** Writes a value. */
    public void write(Value value, DataOutput out) throws IOException {
        if (value instanceof Value.Nothing) {
            out.writeByte(NOTHING);
        } else if (value instanceof Value.Bool bool) {
            out.writeByte(BOOL);
            out.writeBoolean(bool.value());
        } else if (value instanceof Value.Num num) {
            out.writeByte(NUM);
            TextCodec.write(num.text(), out);
        } else if (value instanceof Value.Text text) {
            out.writeByte(TEXT);
            TextCodec.write(text.value(), out);
        } else {
            writeNested(value, out);
        }
    }

    private void writeNested(Value value, DataOutput out) throws IOException {
        if (value instanceof Value.Items items) {
            out.writeByte(ITEMS);
            out.writeInt(items.items().size());
            for (Value item : items.items()) {
                write(item, out);
            }
        } else if (value instanceof Value.Bag bag) {
            out.writeByte(BAG);
            out.writeInt(bag.items().size());
            for (Value item : bag.items()) {
                write(item, out);
            }
        } else if (value instanceof Value.Entries entries) {
            out.writeByte(ENTRIES);
            out.writeInt(entries.entries().size());
            for (Map.Entry<Value, Value> entry : entries.entries().entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue(), out);
            }
        } else if (value instanceof Value.Fields fields) {
            out.writeByte(FIELDS);
            TextCodec.write(fields.type(), out);
            out.writeInt(fields.fields().size());
            for (Map.Entry<String, Value> field : fields.fields().entrySet()) {
                TextCodec.write(field.getKey(), out);
                write(field.getValue(), out);
            }
        }
    }

    /**
     * Reads a value.
     *
     * @throws IOException when the bytes are no value, or one beyond the limits
     */
    public Value read(DataInput in) throws IOException {
        return new Reading(in).value(1);
    }

    /** One value being read, with what is left of its budget. */
    private final class Reading {

        private final DataInput in;
        private int nodesLeft = maxNodes;

        Reading(DataInput in) {
            this.in = in;
        }

        Value value(int depth) throws IOException {
            if (depth > maxDepth) {
                throw new IOException("a value is nested deeper than " + maxDepth);
            }
            if (--nodesLeft < 0) {
                throw new IOException("a value consists of more than " + maxNodes + " values");
            }
            int tag = in.readUnsignedByte();
            return switch (tag) {
                case NOTHING -> new Value.Nothing();
                case BOOL -> new Value.Bool(in.readBoolean());
                case NUM -> new Value.Num(text());
                case TEXT -> new Value.Text(text());
                case ITEMS -> new Value.Items(items(depth));
                case BAG -> new Value.Bag(bag(depth));
                case ENTRIES -> new Value.Entries(entries(depth));
                case FIELDS -> fields(depth);
                default -> throw new IOException("no value starts with the byte " + tag);
            };
        }

        private String text() throws IOException {
            return TextCodec.read(in, maxText);
        }

        /** A count that the rest of the budget allows, so that a false one reserves no memory. */
        private int count() throws IOException {
            int count = in.readInt();
            if (count < 0 || count > nodesLeft) {
                throw new IOException("a value consists of more than " + maxNodes + " values");
            }
            return count;
        }

        private List<Value> items(int depth) throws IOException {
            int count = count();
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                items.add(value(depth + 1));
            }
            return items;
        }

        private Set<Value> bag(int depth) throws IOException {
            int count = count();
            Set<Value> items = new LinkedHashSet<>();
            for (int i = 0; i < count; i++) {
                items.add(value(depth + 1));
            }
            return items;
        }

        private Map<Value, Value> entries(int depth) throws IOException {
            int count = count();
            Map<Value, Value> entries = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                Value key = value(depth + 1);
                entries.put(key, value(depth + 1));
            }
            return entries;
        }

        private Value fields(int depth) throws IOException {
            String type = text();
            int count = count();
            Map<String, Value> fields = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                String name = text();
                fields.put(name, value(depth + 1));
            }
            return new Value.Fields(type, fields);
        }
    }
}
