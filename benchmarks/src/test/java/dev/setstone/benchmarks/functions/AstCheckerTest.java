package dev.setstone.benchmarks.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules one by one, on functions of our own; the page function-scorer compares with the official checker's verdicts. */
class AstCheckerTest {

    private static final String OVEN = """
            {"category": "simple_python", "language": "python",
             "functions": [{"name": "oven.bake", "parameters": {"type": "dict", "required": ["dish", "minutes"], "properties": {
                "dish": {"type": "string"}, "minutes": {"type": "integer"}, "heat": {"type": "float"}, "fan": {"type": "boolean"},
                "trays": {"type": "array", "items": {"type": "float"}}, "notes": {"type": "dict"}}}}],
             "ground_truth": [{"oven.bake": {"dish": ["Apple-pie"], "minutes": [40], "heat": [180.0, ""], "fan": [true, ""],
                "trays": [[1.0, 2.5], ""], "notes": [{"for": ["Ann", "ann b"], "at": [8, ""]}, ""]}}]}""";

    private static final String JAVA = """
            {"category": "simple_java", "language": "java",
             "functions": [{"name": "Oven.bake", "parameters": {"type": "dict", "required": [], "properties": {
                "minutes": {"type": "integer"}, "id": {"type": "long"}, "heat": {"type": "double"}, "share": {"type": "float"},
                "fan": {"type": "boolean"}, "dish": {"type": "String"}, "trays": {"type": "Array", "items": {"type": "integer"}},
                "guests": {"type": "ArrayList", "items": {"type": "String"}}, "notes": {"type": "HashMap"}}}}],
             "ground_truth": [{"Oven.bake": {"minutes": [40, ""], "id": [7, ""], "heat": [180.5, ""], "share": [0.5, ""],
                "fan": [true, ""], "dish": ["pie", ""], "trays": [[1, 2], ""], "guests": [["Ann", "Bob"], ""],
                "notes": [{"for": ["Ann"], "at": [8]}, ""]}}]}""";

    private final ObjectMapper json = new ObjectMapper();
    private final AstChecker checker = new AstChecker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"dish\": \"apple PIE\", \"minutes\": 40}",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"heat\": 180}",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"trays\": [1.0, 2.5], \"fan\": true}",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"notes\": {\"for\": \"Ann B.\"}}",
                // What may be left out has an acceptable value that is no list, so its elements' types are not looked
                // at.
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"trays\": [1, 2.5]}",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"notes\": {\"for\": \"Ann\", \"at\": 8}}",
            })
    void theseCallsAreRight(String arguments) throws IOException {
        assertThat(wrong(OVEN, "[{\"oven.bake\": " + arguments + "}]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "{\"dish\": \"Apple-pie\", \"minutes\": 41} => value_error:others",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40.0} => type_error:simple",
                "{\"dish\": \"Apple-pie\", \"minutes\": \"40\"} => type_error:simple",
                "{\"dish\": \"Apple-pie\", \"minutes\": true} => type_error:simple",
                "{\"dish\": \"cherry pie\", \"minutes\": 40} => value_error:string",
                "{\"dish\": \"Apple-pie\"} => simple_function_checker:missing_required",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"salt\": 1} => simple_function_checker:unexpected_param",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"trays\": [2.5, 1.0]} => value_error:list/tuple",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"notes\": {\"at\": 8}} => value_error:dict_value",
                "{\"dish\": \"Apple-pie\", \"minutes\": 40, \"notes\": {\"for\": \"Ann\", \"by\": 8}} => value_error:dict_value",
            })
    void theseCallsAreWrong(String arguments, String error) throws IOException {
        assertThat(wrong(OVEN, "[{\"oven.bake\": " + arguments + "}]")).contains(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "[] => simple_function_checker:wrong_count",
                "\"oven.bake\" => ast_decoder:decoder_wrong_output_format",
                "[{\"oven.bake\": 40}] => ast_decoder:decoder_wrong_output_format",
                "[{\"oven.Bake\": {}}] => simple_function_checker:wrong_func_name",
                "[{\"oven.bake\": {}}, {\"oven.bake\": {}}] => simple_function_checker:wrong_count",
            })
    void anythingButOneCallOfTheFunctionIsWrong(String prediction, String error) throws IOException {
        assertThat(wrong(OVEN, prediction)).contains(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "\"minutes\": \"40\" => ``",
                "\"minutes\": 40 => type_error:java",
                "\"minutes\": \"40L\" => type_error:simple",
                "\"id\": \"7L\" => ``",
                "\"id\": \"7\" => type_error:simple",
                "\"heat\": \"180.5\" => ``",
                "\"share\": \"0.5f\" => ``",
                "\"share\": \"0.5\" => type_error:simple",
                "\"fan\": \"true\" => ``",
                "\"fan\": \"True\" => type_error:simple",
                "\"trays\": \"new int[]{1, 2}\" => ``",
                "\"trays\": \"new int[]{2, 1}\" => value_error:list/tuple",
                "\"guests\": \"new ArrayList<>(Arrays.asList(\\\"Ann\\\", \\\"Bob\\\"))\" => ``",
                "\"guests\": \"new ArrayList<String>() {{ add(\\\"Ann\\\"); add(\\\"Bob\\\"); }}\" => ``",
                "\"notes\": \"new HashMap<String, Object>() {{ put(\\\"for\\\", \\\"Ann\\\"); put(\\\"at\\\", 8); }}\" => ``",
                "\"notes\": \"new HashMap<>()\" => value_error:dict_value",
            })
    void javaArgumentsAreLiterals(String argument, String error) throws IOException {
        assertThat(wrong(JAVA, "[{\"Oven.bake\": {" + argument + "}}]").orElse(""))
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "[] => ``",
                "[{}] => ``",
                "\"no function fits\" => ``",
                "[{\"oven.bake\": {}}] => irrelevance_error:called"
            })
    void whereNoFunctionFitsNoCallIsRight(String prediction, String error) throws IOException {
        String row = "{\"category\": \"irrelevance\", \"functions\": [], \"ground_truth\": []}";
        assertThat(wrong(row, prediction).orElse("")).isEqualTo(error);
    }

    private Optional<String> wrong(String row, String prediction) throws IOException {
        JsonNode item = json.readTree(row);
        return checker.wrong(item, json.readTree(prediction));
    }
}
