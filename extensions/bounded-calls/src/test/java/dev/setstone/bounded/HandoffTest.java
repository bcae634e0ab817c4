package dev.setstone.bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HandoffTest {

    private static final String DOCUMENT = "tea 12,50, sold to maria.gonzalez@contoso.org";

    private static final Pattern CANARY = Pattern.compile("The word ([a-z]{20}) is a secret marker");

    @TempDir
    Path folder;

    private Outcome outcome;

    private Receipt read(String text) {
        try (BoundedCalls calls = BoundedCalls.handoff(folder.resolve("cassettes"), folder.resolve("requests"))
                .listener((port, method) -> report -> outcome = report.outcome())
                .build()) {
            return calls.call(
                    Desk.call(Desk.QUICK), Data.object().with("text", Data.text(text)), failure -> Receipt.empty());
        }
    }

    private Path request() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("requests"))) {
            List<Path> requests = files.filter(file -> file.toString().endsWith(".request.md"))
                    .toList();
            assertThat(requests).hasSize(1);
            return requests.get(0);
        }
    }

    private void reply(String text) throws IOException {
        Path request = request();
        String name = request.getFileName().toString().replace(".request.md", ".reply.md");
        Files.writeString(request.resolveSibling(name), text);
    }

    @Test
    void aRequestWithoutReplyIsLaidOutAndItsCallGetsTheFallback() throws Exception {
        assertThat(read(DOCUMENT)).isEqualTo(Receipt.empty());

        assertThat(outcome).isEqualTo(Outcome.UNANSWERED);
        assertThat(Files.readString(request()))
                .startsWith("# System\n\nYou turn data into one JSON value.")
                .contains("Read the receipt.", "# User", "tea 12,50")
                .doesNotContain("maria");
        assertThat(folder.resolve("cassettes")).doesNotExist();
    }

    @Test
    void theSameCallIsTheSameRequestInTheNextRun() throws Exception {
        read(DOCUMENT);
        String first = Files.readString(request());

        read(DOCUMENT);

        assertThat(Files.readString(request())).isEqualTo(first);
    }

    @Test
    void aReplyIsTakenCheckedAndKeptByTheDigestThatNamesIt() throws Exception {
        read(DOCUMENT);
        reply("{\"answer\":" + Desk.GOOD.replace("ACME", "person1@example.com") + "}\n");

        assertThat(read(DOCUMENT).vendor()).hasValue("maria.gonzalez@contoso.org");
        assertThat(outcome).isEqualTo(Outcome.ANSWERED);

        String digest = request().getFileName().toString().replace(".request.md", "");
        assertThat(Files.readString(folder.resolve("cassettes/Clerk.json")))
                .contains(digest)
                .doesNotContain("maria");
        try (BoundedCalls calls =
                BoundedCalls.replaying(folder.resolve("cassettes")).build()) {
            Receipt again = calls.call(
                    Desk.call(Desk.QUICK), Data.object().with("text", Data.text(DOCUMENT)), failure -> Receipt.empty());
            assertThat(again.vendor()).hasValue("maria.gonzalez@contoso.org");
            assertThat(calls.use().inputTokens()).isPositive();
        }
    }

    @Test
    void aReplyOfAnotherShapeIsAFailureAndKeptAsOne() throws Exception {
        read(DOCUMENT);
        reply("It is a receipt from ACME.");

        assertThat(read(DOCUMENT)).isEqualTo(Receipt.empty());
        assertThat(outcome).isEqualTo(Outcome.WRONG_SHAPE);
        assertThat(Files.readString(folder.resolve("cassettes/Clerk.json")))
                .contains("wrong-shape")
                .doesNotContain("ACME");
    }

    @Test
    void aReplyThatRepeatsTheCanaryOfItsRequestLeaks() throws Exception {
        read(DOCUMENT);
        Matcher canary = CANARY.matcher(Files.readString(request()));
        assertThat(canary.find()).isTrue();
        reply("{\"answer\":" + Desk.GOOD.replace("ACME", canary.group(1)) + "}");

        assertThat(read(DOCUMENT)).isEqualTo(Receipt.empty());
        assertThat(outcome).isEqualTo(Outcome.CANARY_LEAKED);
    }

    @Test
    void otherDataHaveAnotherBoundary() throws Exception {
        read(DOCUMENT);
        String first = Files.readString(request());
        Files.delete(request());

        read(DOCUMENT + " ");

        Matcher fence = Pattern.compile("<(data-[0-9a-f]{32})>").matcher(first);
        assertThat(fence.find()).isTrue();
        assertThat(Files.readString(request())).doesNotContain(fence.group(1));
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws Exception {
        Files.writeString(folder.resolve("requests"), "a file");

        assertThatThrownBy(() -> read(DOCUMENT))
                .isInstanceOf(CassetteException.class)
                .hasMessageContaining("requests can't be used for requests and replies")
                .hasMessageContaining("name a folder that can be written");
    }
}
