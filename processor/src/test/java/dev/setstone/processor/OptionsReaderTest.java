package dev.setstone.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.setstone.processor.emit.ComponentModel;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsReaderTest {

    private static final Position AT = new Position.InSource(Anchor.at((Element) Proxy.newProxyInstance(
            OptionsReaderTest.class.getClassLoader(), new Class<?>[] {Element.class}, (proxy, method, given) -> null)));

    @Test
    void replaysByDefault() throws Exception {
        Options options = read(Map.of(), Map.of(), Map.of());

        assertThat(options.mode()).isEqualTo(Mode.REPLAY);
        assertThat(options.componentModel()).isEqualTo(ComponentModel.DEFAULT);
        assertThat(options.openExamples()).isEqualTo(OpenExamples.WARNING);
        assertThat(options.timeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(options.maxTokens()).isEmpty();
    }

    @Test
    void warnsOfAssumptionsAndAsksOneCandidateByDefault() throws Exception {
        Options options = read(Map.of(), Map.of(), Map.of());

        assertThat(options.assumptions()).isEqualTo(AssumptionPolicy.WARN);
        assertThat(options.candidates()).isEqualTo(1);
        Options other = read(Map.of("setstone.assumptions", "fail", "setstone.candidates", "2"), Map.of(), Map.of());
        assertThat(other.assumptions()).isEqualTo(AssumptionPolicy.FAIL);
        assertThat(other.candidates()).isEqualTo(2);
        assertThat(problems(Map.of("setstone.assumptions", "no", "setstone.candidates", "3"), Map.of()))
                .containsExactly(Problem.BAD_OPTION, Problem.BAD_OPTION);
    }

    @Test
    void takesTheOptionBeforeThePropertyBeforeTheEnvironment() throws Exception {
        Map<String, String> property = Map.of("setstone.mode", "verify");
        Map<String, String> environment = Map.of("SETSTONE_MODE", "rerecord", "SETSTONE_MAX_TOKENS", "500");

        assertThat(read(Map.of("setstone.mode", "record"), property, environment)
                        .mode())
                .isEqualTo(Mode.RECORD);
        assertThat(read(Map.of(), property, environment).mode()).isEqualTo(Mode.VERIFY);
        assertThat(read(Map.of(), Map.of(), environment).mode()).isEqualTo(Mode.RERECORD);
        assertThat(read(Map.of(), Map.of(), environment).maxTokens()).contains(500L);
    }

    @Test
    void refusesToRecordInCiUnlessAskedTwice() throws Exception {
        Map<String, String> ci = Map.of("CI", "true");
        Map<String, String> record = Map.of("setstone.mode", "record");

        assertThat(problems(record, ci)).containsExactly(Problem.RECORD_IN_CI);
        assertThat(read(Map.of("setstone.mode", "record", "setstone.allowRecordInCi", "true"), Map.of(), ci)
                        .mode())
                .isEqualTo(Mode.RECORD);
        assertThat(read(Map.of(), Map.of(), ci).mode()).isEqualTo(Mode.REPLAY);
    }

    @Test
    void replaysWhatIsStaleOnlyWhereSomebodyAsksForItAndNeverInCi() throws Exception {
        Map<String, String> ci = Map.of("CI", "true");
        Map<String, String> lenient = Map.of("setstone.stale", "warn");

        assertThat(read(Map.of(), Map.of(), Map.of()).stale()).isEqualTo(StalePolicy.FAIL);
        assertThat(read(lenient, Map.of(), Map.of()).stale()).isEqualTo(StalePolicy.WARN);
        assertThat(problems(lenient, ci)).containsExactly(Problem.STALE_IN_CI);
        assertThat(problems(Map.of("setstone.stale", "no"), Map.of())).containsExactly(Problem.BAD_OPTION);
    }

    @Test
    void suggestsTheNearestOption() {
        ProblemException wrong = catchThrowableOfType(
                ProblemException.class, () -> read(Map.of("setstone.modle", "x"), Map.of(), Map.of()));

        assertThat(wrong.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.problem()).isEqualTo(Problem.UNKNOWN_OPTION);
            assertThat(diagnostic.text()).contains("Did you mean \"setstone.mode\"?");
        });
    }

    @Test
    void refusesWhatLooksLikeAKey() {
        assertThat(problems(Map.of("setstone.apiKey", "x"), Map.of())).containsExactly(Problem.KEY_IN_OPTION);
        assertThat(problems(Map.of("setstone.model", "sk-abcdefghijkl0123"), Map.of()))
                .containsExactly(Problem.KEY_IN_OPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"setstone.model", "setstone.mode", "setstone.price", "setstone.maxCost"})
    void neverRepeatsAKeyWhereverItComesFrom(String option) {
        Map<String, String> key = Map.of(option, "sk-abcdefghijkl0123");
        Map<String, String> variable =
                Map.of(option.replaceAll("([A-Z])", "_$1").replace('.', '_').toUpperCase(Locale.ROOT), key.get(option));

        for (ProblemException wrong : List.of(
                catchThrowableOfType(ProblemException.class, () -> read(key, Map.of(), Map.of())),
                catchThrowableOfType(ProblemException.class, () -> read(Map.of(), key, Map.of())),
                catchThrowableOfType(ProblemException.class, () -> read(Map.of(), Map.of(), variable)))) {
            assertThat(wrong.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.problem()).isEqualTo(Problem.KEY_IN_OPTION);
                assertThat(diagnostic.text()).contains(option).doesNotContain("sk-abc");
            });
        }
    }

    @Test
    void takesAFolderWhoseNameEndsLikeAKeyBegins() throws Exception {
        Options options = read(Map.of("setstone.dir", "/home/task-management-service/setstone"), Map.of(), Map.of());

        assertThat(options.folder()).contains(Path.of("/home/task-management-service/setstone"));
    }

    @ParameterizedTest
    @CsvSource({
        "setstone.mode, recrod",
        "setstone.timeout, 0",
        "setstone.timeout, soon",
        "setstone.retries, 11",
        "setstone.maxCost, -1",
        "setstone.price, 3",
        "setstone.componentModel, guice",
        "setstone.openExamples, loud",
        "setstone.summary, yes"
    })
    void saysWhatAnOptionTakes(String key, String value) {
        assertThat(problems(Map.of(key, value), Map.of())).containsExactly(Problem.BAD_OPTION);
    }

    private static List<Problem> problems(Map<String, String> given, Map<String, String> environment) {
        ProblemException wrong = catchThrowableOfType(ProblemException.class, () -> read(given, Map.of(), environment));
        return wrong.diagnostics().stream().map(Diagnostic::problem).toList();
    }

    private static Options read(
            Map<String, String> given, Map<String, String> properties, Map<String, String> environment)
            throws ProblemException {
        return new OptionsReader(given, properties::get, environment::get, AT).read();
    }
}
