package dev.setstone.examples.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.bounded.BoundedCalls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadInvoicesTest {

    @TempDir
    Path folder;

    private String run(String... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BoundedCalls calls = BoundedCalls.handoff(folder.resolve("cassettes"), folder.resolve("requests"))
                .build()) {
            PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            new ReadInvoices(calls.port(Clerk.class), out).run(List.of(words));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The request about the sample of advertising. */
    private Path request() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("requests"))) {
            for (Path file : files.toList()) {
                if (Files.readString(file).contains("] 05/04/20 - 05/17/20")) {
                    return file;
                }
            }
        }
        throw new AssertionError("no request holds the campaign's cell");
    }

    @Test
    void theSamplesAreReadAndWhatIsOpenIsLaidOut() throws Exception {
        String printed = run();

        assertThat(printed)
                .contains("NAME        MORNING STAR BAKERY SDN BHD")
                .contains("item        2 x KAYA BUN = 3.00")
                .contains("CONTRACT    3141592-1")
                .contains("ADVERTISER  POL/Pat Sample/Mayor")
                .contains("GROSS       $2,490.00")
                .contains("FLIGHT_FROM 04/27/20   (the rules are not sure)");
        assertThat(Files.readString(request())).contains("FLIGHT_FROM");
    }

    @Test
    void aReplyToWhatWasLaidOutIsUsed() throws Exception {
        run();
        String text = Files.readString(request());
        int end = text.indexOf("] 05/04/20 - 05/17/20");
        String cell = text.substring(text.lastIndexOf('[', end) + 1, end);
        Files.writeString(
                Path.of(request().toString().replace(".request.md", ".reply.md")),
                "{\"answer\":[{\"field\":\"FLIGHT_FROM\",\"first\":%s,\"last\":%1$s},{\"field\":\"FLIGHT_TO\",\"first\":%1$s,\"last\":%1$s}]}"
                        .formatted(cell));

        assertThat(run())
                .contains("FLIGHT_FROM 04/27/20   (the rules are not sure)   the clerk: 05/04/20")
                .contains("the clerk: 05/17/20");
        assertThat(Files.readString(folder.resolve("cassettes").resolve(Clerk.class.getName() + ".json")))
                .doesNotContain("05/04/20", "Sample");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames() throws Exception {
        Files.createDirectory(folder.resolve("post"));
        Files.writeString(folder.resolve("post/b.txt"), "Inv #  1457000\nTotal Cost:  $355.00\n");
        Files.writeString(folder.resolve("post/a.txt"), "Inv #  1458000\n");
        Files.writeString(folder.resolve("post/c.pdf"), "no text");

        assertThat(run("advertising", folder.resolve("post").toString()))
                .containsSubsequence("a.txt", "1458000", "b.txt", "1457000", "$355.00")
                .doesNotContain("c.pdf");
    }

    @Test
    void wrongArgumentsAreToldTheUsage() {
        assertThatThrownBy(() -> run("advertising"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("usage: ReadInvoices");
    }
}
