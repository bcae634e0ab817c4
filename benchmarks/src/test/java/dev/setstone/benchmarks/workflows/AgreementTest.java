package dev.setstone.benchmarks.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "1 => 1.0000004 => true",
                "1 => 1.000002 => false",
                "1 => \"1\" => false",
                "null => null => true",
                "null => 0 => false",
                "{\"a\": 1, \"b\": null} => {\"a\": 1.0} => true",
                "{\"a\": 1} => {\"a\": 1, \"b\": 2} => false",
                "{\"a\": 1, \"b\": 2} => {\"a\": 1} => false",
                "[1, 2] => [1, 2.0] => true",
                "[1, 2] => [2, 1] => false",
                "[1, 2] => [1] => false",
                "\"x\" => \"X\" => false",
            })
    void numbersAreNearObjectsEqualByKeyAndListsInOrder(String expected, String found, boolean holds)
            throws IOException {
        assertThat(Agreement.holds(json.readTree(expected), json.readTree(found)))
                .isEqualTo(holds);
    }
}
