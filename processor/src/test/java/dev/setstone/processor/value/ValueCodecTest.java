package dev.setstone.processor.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ValueCodecTest {

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("values") Value value) throws IOException {
        assertThat(read(ValueCodec.generous(), write(value))).isEqualTo(value);
    }

    @Property(tries = 300)
    void bytesThatEndTooEarlyAreRefused(@ForAll("values") Value value) throws IOException {
        byte[] whole = write(value);
        byte[] part = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThatThrownBy(() -> read(ValueCodec.generous(), part)).isInstanceOf(IOException.class);
    }

    @Provide
    Arbitrary<Value> values() {
        return values(3);
    }

    private static Arbitrary<Value> values(int depth) {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(8);
        Arbitrary<Value> scalar = Arbitraries.oneOf(
                Arbitraries.just(new Value.Nothing()),
                Arbitraries.of(true, false).map(Value.Bool::new),
                Arbitraries.bigDecimals().map(number -> new Value.Num(number.toString())),
                text.map(Value.Text::new));
        if (depth == 1) {
            return scalar.withoutEdgeCases();
        }
        Arbitrary<Value> inner = values(depth - 1);
        return Arbitraries.oneOf(
                        scalar,
                        inner.list().ofMaxSize(3).map(Value.Items::new),
                        inner.set().ofMaxSize(3).map(Value.Bag::new),
                        Arbitraries.maps(inner, inner).ofMaxSize(3).map(Value.Entries::new),
                        Arbitraries.maps(text, inner).ofMaxSize(3).map(fields -> new Value.Fields("a.B$C", fields)))
                .withoutEdgeCases();
    }

    @Test
    void textMayBeLongerThanWriteUtfAllows() throws IOException {
        Value value = new Value.Text("ä€𝄞".repeat(50_000));

        assertThat(read(ValueCodec.generous(), write(value))).isEqualTo(value);
    }

    @Test
    void halfASurrogatePairSurvives() throws IOException {
        Value value = new Value.Text("a\uD834b");

        assertThat(read(ValueCodec.generous(), write(value))).isEqualTo(value);
    }

    @Test
    void theOrderOfFieldsSurvives() throws IOException {
        Map<String, Value> fields = new java.util.LinkedHashMap<>();
        fields.put("z", new Value.Bool(true));
        fields.put("a", new Value.Bool(false));

        Value.Fields read = (Value.Fields) read(ValueCodec.generous(), write(new Value.Fields("R", fields)));

        assertThat(read.fields().keySet()).containsExactly("z", "a");
    }

    @Test
    void aValueOfTooManyValuesIsRefused() throws IOException {
        byte[] bytes = write(new Value.Items(Collections.nCopies(10, new Value.Bool(true))));

        assertThat(read(new ValueCodec(11, 5, 100), bytes)).isNotNull();
        assertThatThrownBy(() -> read(new ValueCodec(10, 5, 100), bytes)).hasMessageContaining("more than 10 values");
    }

    @Test
    void aValueThatIsNestedTooDeepIsRefused() throws IOException {
        byte[] bytes = write(new Value.Items(List.of(new Value.Bag(Set.of(new Value.Nothing())))));

        assertThat(read(new ValueCodec(9, 3, 100), bytes)).isNotNull();
        assertThatThrownBy(() -> read(new ValueCodec(9, 2, 100), bytes)).hasMessageContaining("deeper than 2");
    }

    @Test
    void aTextThatIsTooLongIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(3);
        out.writeInt(Integer.MAX_VALUE);

        assertThatThrownBy(() -> read(new ValueCodec(9, 9, 100), bytes.toByteArray()))
                .hasMessageContaining("over the limit of 100");
    }

    @Test
    void aFalseCountIsRefusedBeforeItReservesMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(4);
        out.writeInt(Integer.MAX_VALUE);

        assertThatThrownBy(() -> read(new ValueCodec(9, 9, 100), bytes.toByteArray()))
                .hasMessageContaining("more than 9 values");
    }

    @Test
    void anUnknownTagIsRefused() {
        assertThatThrownBy(() -> read(ValueCodec.generous(), new byte[] {99})).hasMessageContaining("99");
    }

    private static byte[] write(Value value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ValueCodec.generous().write(value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Value read(ValueCodec codec, byte[] bytes) throws IOException {
        return codec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
