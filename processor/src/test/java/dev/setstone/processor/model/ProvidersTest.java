package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider owes, whatever its wire format. */
@Timeout(60)
class ProvidersTest {

    @TempDir
    Path project;

    private LoopbackServer server;

    @BeforeEach
    void start() throws Exception {
        server = new LoopbackServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aReplyComesWithItsModelAndTheProvidersTokenCounts(WireFormat format) throws Exception {
        server.then(200, format.good("class A {}\n// ü"));

        Reply reply = Build.of(format, server, project).complete();

        assertThat(reply.text()).isEqualTo("class A {}\n// ü");
        assertThat(reply.provider()).isEqualTo(format.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(reply.model()).endsWith("-test-2");
        assertThat(reply.usage()).isEqualTo(new Reply.Usage(41, 17, false));
    }

    @ParameterizedTest
    @EnumSource
    void theRequestHoldsThePromptTheModelTheKeyAndTemperatureZero(WireFormat format) throws Exception {
        server.then(200, format.good("class A {}"));

        Build.of(format, server, project, limits -> limits.withMaxOutputTokens(1234))
                .complete();

        LoopbackServer.Request request = server.requests().get(0);
        assertThat(request.path()).isEqualTo(format.requestPath);
        JsonNode body = WireFormat.tree(request.body());
        assertThat(body.at(format.systemPointer).asText())
                .isEqualTo(Build.prompt().system());
        assertThat(body.findValuesAsText("text").contains(Build.prompt().user())
                        || body.findValuesAsText("content")
                                .contains(Build.prompt().user()))
                .isTrue();
        assertThat(body.findValue("temperature").asDouble()).isZero();
        assertThat(body.at("/" + format.limitField).asInt()).isEqualTo(1234);
        assertThat(body.path("model").asText() + request.path())
                .contains(format.model.substring(format.model.indexOf(':') + 1));
        if (!format.keyHeader.isEmpty()) {
            assertThat(request.header(format.keyHeader)).isEqualTo(format.keyPrefix + Build.KEY);
        }
        assertThat(request.headers()).doesNotContainKeys("Upgrade", "Http2-settings");
        assertThat(request.body() + request.path()).doesNotContain(Build.KEY);
    }

    @ParameterizedTest
    @EnumSource
    void tokensAreCountedHereWhenTheServerSendsNoUsage(WireFormat format) throws Exception {
        server.then(200, format.body("class A {}", "", Optional.empty()));

        Reply reply = Build.of(format, server, project).complete();

        TokenCounter tokens = new TokenCounter();
        assertThat(reply.usage())
                .isEqualTo(new Reply.Usage(
                        tokens.count(Build.prompt().system())
                                + tokens.count(Build.prompt().user()),
                        tokens.count("class A {}"),
                        true));
    }

    @ParameterizedTest
    @EnumSource
    void aReplyCutOffAtItsLengthSaysWhichOptionToRaise(WireFormat format) throws Exception {
        server.then(200, format.body("class A {", format.lengthEnding(), Optional.of(new int[] {4, 9})));

        assertFails(Build.of(format, server, project), "cut off at 8192 tokens", "-Asetstone.maxOutputTokens");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "OLLAMA", mode = EnumSource.Mode.EXCLUDE)
    void aRefusalIsToldAndNotTriedAgain(WireFormat format) throws Exception {
        server.then(200, format.refusal().orElseThrow());
        Build build = Build.of(format, server, project);

        ModelException refusal = catchThrowableOfType(ModelException.class, build::complete);

        assertThat(refusal.problem()).isEqualTo(Problem.MODEL_REFUSED);
        assertThat(refusal.arguments()[0]).isEqualTo(format.model);
        assertThat(refusal.arguments()[1].toString()).containsAnyOf("sorry", "refusal", "PROHIBITED_CONTENT");
        assertThat(refusal.arguments()[2]).isEqualTo("demo");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyReplyIsAFailure(WireFormat format) throws Exception {
        server.then(200, format.good(" \n"));

        assertFails(Build.of(format, server, project), "empty");
    }

    @ParameterizedTest
    @EnumSource
    void aReplyBeyondTheLimitIsAFailure(WireFormat format) throws Exception {
        server.then(200, format.good("x".repeat(256 * 1024 + 1)));

        assertFails(Build.of(format, server, project), "262145 bytes");
    }

    @ParameterizedTest
    @EnumSource
    void anEndlessBodyIsNotReadToItsEnd(WireFormat format) throws Exception {
        server.then(200, format.good("x".repeat(5 * 1024 * 1024)));

        assertFails(Build.of(format, server, project, limits -> limits.withMaxRetries(0)), "more than 4194304 bytes");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatIsNotTheFormatIsTriedAgainAndThenAFailure(WireFormat format) throws Exception {
        server.then(200, "<html>proxy</html>")
                .then(200, format.good("x").substring(0, 60))
                .then(200, "{}");
        Build build = Build.of(format, server, project, limits -> limits.withMaxRetries(2));

        ModelException failure = catchThrowableOfType(ModelException.class, build::complete);

        assertThat(failure.problem()).isEqualTo(Problem.MODEL_FAILED);
        assertThat(failure.arguments()[1].toString()).containsAnyOf("can't be read", "empty");
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aBadKeyIsToldAtOnceAndNeverQuoted(WireFormat format) throws Exception {
        server.then(exchange -> LoopbackServer.answer(
                        401,
                        Map.of(),
                        "{\"error\":{\"message\":"
                                + WireFormat.json("bad credentials, you sent "
                                        + exchange.getRequestHeaders().values()) + "}}")
                .give(exchange));
        Build build = Build.of(format, server, project);

        ModelException failure = catchThrowableOfType(ModelException.class, build::complete);

        assertThat(failure.problem()).isEqualTo(Problem.MODEL_FAILED);
        assertThat(failure.arguments()[1].toString()).contains("status 401: bad credentials");
        if (!format.keyHeader.isEmpty()) {
            assertThat(failure.arguments()[1].toString()).contains(format.keyPrefix + "[key]");
        }
        assertThat(failure.toString()).doesNotContain(Build.KEY);
        assertThat(failure.getCause()).isNull();
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatIsBusyIsAskedAgainWhenItSays(WireFormat format) throws Exception {
        server.then(LoopbackServer.answer(429, Map.of("Retry-After", "11"), "{\"error\":\"slow down\"}"))
                .then(200, format.good("class A {}"));
        Build build = Build.of(format, server, project);

        assertThat(build.complete().text()).isEqualTo("class A {}");
        assertThat(build.pauses).containsExactly(Duration.ofSeconds(11));
        assertThat(build.lines)
                .containsExactly(format.model + ": it answered with status 429: slow down; retry 1 of 3 in 11 s");
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatFailsOnceIsAskedAgain(WireFormat format) throws Exception {
        server.then(500, "oops").then(529, "{}").then(200, format.good("class A {}"));
        Build build = Build.of(format, server, project);

        assertThat(build.complete().text()).isEqualTo("class A {}");
        assertThat(server.requests()).hasSize(3);
        assertThat(server.requests())
                .extracting(LoopbackServer.Request::body)
                .containsOnly(server.requests().get(0).body());
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionClosedInTheMiddleOfABodyIsTriedAgain(WireFormat format) throws Exception {
        String good = format.good("class A {}");
        server.then(LoopbackServer.half(good)).then(200, good);

        assertThat(Build.of(format, server, project).complete().text()).isEqualTo("class A {}");
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatDoesNotAnswerInTimeIsGivenUp(WireFormat format) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        server.then(LoopbackServer.held(release, LoopbackServer.answer(200, Map.of(), format.good("late"))));
        try {
            assertFails(
                    Build.of(
                            format,
                            server,
                            project,
                            limits -> limits.withTimeout(Duration.ofMillis(200)).withMaxRetries(1)),
                    "no answer within 0.2 s, 2 times");
            assertThat(server.requests()).hasSize(2);
        } finally {
            release.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatStopsHalfWayIsGivenUpToo(WireFormat format) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        server.then(LoopbackServer.stalled(release, format.good("late")));
        try {
            assertFails(
                    Build.of(
                            format,
                            server,
                            project,
                            limits -> limits.withTimeout(Duration.ofMillis(200)).withMaxRetries(0)),
                    "no answer within 0.2 s");
        } finally {
            release.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void badRequestsAreNotRepeated(WireFormat format) throws Exception {
        server.then(400, "{\"error\":{\"message\":\"context too long\"}}")
                .then(403, "{}")
                .then(404, "{}");
        for (int status : new int[] {400, 403, 404}) {
            assertFails(Build.of(format, server, project), "status " + status);
        }
        assertThat(server.requests()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aModelWhoseTemperatureCantBeSetIsAskedWithoutIt(WireFormat format) throws Exception {
        server.then(400, "{\"error\":{\"message\":\"'temperature' does not support 0 with this model\"}}")
                .then(200, format.good("class A {}"));

        Build.of(format, server, project).complete();

        assertThat(WireFormat.tree(server.requests().get(1).body()).findValue("temperature"))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatIsNotThereIsAFailureThatSaysSo(WireFormat format) throws Exception {
        server.then(200, "{}");
        Build build = Build.of(format, server, project).with(Build.tokens(9000));
        server.close();

        assertFails(build, "can't be reached", "4 times");
    }

    @ParameterizedTest
    @EnumSource(names = "OLLAMA", mode = EnumSource.Mode.EXCLUDE)
    void aKeyThatCantBeSentIsNotQuotedEither(WireFormat format) throws Exception {
        server.then(200, format.good("class A {}"));
        Build build = Build.of(format, server, project, limits -> limits, "sk-bro\u0001ken");

        ModelException failure = catchThrowableOfType(ModelException.class, build::complete);

        assertThat(failure.problem()).isEqualTo(Problem.MODEL_FAILED);
        assertThat(failure.toString()).contains("could not be made").doesNotContain("sk-bro");
    }

    @ParameterizedTest
    @EnumSource
    void retriesEndWithTheDeadline(WireFormat format) throws Exception {
        server.then(LoopbackServer.answer(503, Map.of("Retry-After", "9999"), "{}"));
        Build build = Build.of(
                format, server, project, limits -> limits.withMaxRetries(100).withDeadline(Duration.ofSeconds(150)));

        assertFails(build, "status 503", "3 times", "150 s are over");
        assertThat(build.pauses).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @EnumSource
    void pausesGrowAndAreTheSameForTheSameSeed(WireFormat format) throws Exception {
        server.then(500, "{}");
        Build one = Build.of(format, server, project, limits -> limits.withMaxRetries(4));
        Build two = Build.of(format, server, project, limits -> limits.withMaxRetries(4));

        assertFails(one, "5 times");
        assertFails(two, "5 times");

        assertThat(one.pauses).isEqualTo(two.pauses).hasSize(4);
        assertThat(IntStream.range(0, 4))
                .allSatisfy(retry -> assertThat(one.pauses.get(retry))
                        .isBetween(Duration.ofMillis(500L << retry), Duration.ofMillis(1000L << retry)));
    }

    private static void assertFails(Build build, String... words) {
        ModelException failure = catchThrowableOfType(ModelException.class, build::complete);
        assertThat(failure.problem()).isEqualTo(Problem.MODEL_FAILED);
        assertThat(failure.arguments()[1].toString()).contains(words);
        assertThat(failure.arguments()[2]).isEqualTo("setstone/attempts/demo/0123456789ab");
    }
}
