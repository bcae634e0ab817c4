package dev.setstone.benchmarks.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void objectsBecomeRecordsWhoseMissingMembersAreOptional() throws IOException {
        JavaTypes types = new JavaTypes();
        Shape shape = shape(
                Numbers.DECIMAL, "{\"Loan Amount\": 5, \"tags\": [\"a\"]}", "{\"Loan Amount\": 5.5, \"class\": true}");

        assertThat(types.type(shape, "Input")).isEqualTo("Input");
        assertThat(types.declarations())
                .isEqualTo(
                        "    record Input(BigDecimal loanAmount, Optional<List<String>> tags, Optional<Boolean> classValue) {}\n");
    }

    @Test
    void wholeNumbersAreIntOnlyWhereAskedForAndWhereAllFit() throws IOException {
        assertThat(new JavaTypes().type(shape(Numbers.WHOLE, "1", "2"), "X")).isEqualTo("int");
        assertThat(new JavaTypes().type(shape(Numbers.WHOLE, "1", "2.5"), "X")).isEqualTo("BigDecimal");
        assertThat(new JavaTypes().type(shape(Numbers.WHOLE, "1", "3000000000"), "X"))
                .isEqualTo("BigDecimal");
        assertThat(new JavaTypes().type(shape(Numbers.DECIMAL, "1"), "X")).isEqualTo("BigDecimal");
    }

    @Test
    void objectsWhoseKeysHardlyRepeatBecomeMaps() throws IOException {
        Shape shape = shape(
                Numbers.WHOLE, "{\"ann\": 1, \"bob\": 2}", "{\"cid\": 3, \"dan\": 4}", "{\"eve\": 5, \"fay\": 6}");

        assertThat(new JavaTypes().type(shape, "Scores")).isEqualTo("Map<String, Integer>");
    }

    @Test
    void valuesOfSeveralKindsInOnePlaceHaveNoType() throws IOException {
        assertThat(Shapes.obstacle(shape(Numbers.WHOLE, "{\"a\": [1, \"x\"]}"))).contains("a: [Text, Whole]");
        assertThat(Shapes.obstacle(shape(Numbers.WHOLE, "{\"a\": [1, 2]}"))).isEmpty();
    }

    @Test
    void valuesComeBackAsTheyWereUnderTheirKeys() throws IOException {
        JsonNode value = json.readTree("{\"Loan Amount\": 5, \"parts\": [{\"class\": \"x\"}]}");
        Shape shape = new Shapes(Numbers.DECIMAL).of(List.of(value));

        JsonNode named = Values.named(value, shape);

        assertThat(named.toString()).isEqualTo("{\"loanAmount\":5,\"parts\":[{\"classValue\":\"x\"}]}");
        assertThat(Values.keyed(named, shape)).isEqualTo(value);
    }

    private Shape shape(Numbers numbers, String... texts) throws IOException {
        List<JsonNode> values = new ArrayList<>();
        for (String text : texts) {
            values.add(json.readTree(text));
        }
        return new Shapes(numbers).of(values);
    }
}
