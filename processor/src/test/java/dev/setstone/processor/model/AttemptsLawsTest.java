package dev.setstone.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.prompt.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class AttemptsLawsTest {

    private Path folder = Path.of("");
    private AttemptFolder attempts = new AttemptFolder(folder, folder);

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("attempts");
        attempts = new AttemptFolder(folder, folder);
    }

    @AfterTry
    void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What happens to an attempt: a prompt is asked, by a model or by hand, and perhaps answered. */
    record Event(int attempt, String user, boolean byHand, boolean answered) {}

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Event> event = Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Event::new);
        return event.list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab \n\r\t#`<>-:mdel\uFEFF\u00e4\u2028")
                .ofMaxLength(60);
    }

    @Property(tries = 100)
    void noReplyIsEverLost(@ForAll("events") List<Event> events) throws Exception {
        int number = 0;
        for (Event event : events) {
            Prompt prompt = new Prompt("demo", event.attempt(), "s", event.user());
            String answerer = event.byHand() ? "handoff" : "paid:m";
            Optional<Reply> known = attempts.ask(prompt, answerer);
            if (known.isPresent()) {
                assertThat(known.get().text()).startsWith(event.user() + answerer);
            } else if (event.answered()) {
                String text = event.user() + answerer + number++;
                answer(prompt, event, answerer, text);
            }
        }
        assertThat(replies()).hasSize(number).doesNotHaveDuplicates();
    }

    private void answer(Prompt prompt, Event event, String answerer, String text) throws Exception {
        if (event.byHand()) {
            Files.writeString(folder.resolve(event.attempt() + ".reply.md"), text, UTF_8);
        } else {
            attempts.keep(prompt, answerer, new Reply(text, "paid", "m", Reply.Usage.none()));
        }
    }

    private List<String> replies() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith("reply.md")).toList();
            return found.stream()
                    .map(file -> {
                        try {
                            return Files.readString(file, UTF_8);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }

    @Property(tries = 100)
    void aKeptReplyIsReadBackAsItWas(
            @ForAll("texts") String system, @ForAll("texts") String user, @ForAll("texts") String text)
            throws Exception {
        Prompt prompt = new Prompt("demo", 1, system, user);
        Reply reply = new Reply(text, "paid", "m \"quoted\"", new Reply.Usage(1, 2, true));
        attempts.ask(prompt, "paid:m");
        attempts.keep(prompt, "paid:m", reply);

        assertThat(attempts.ask(prompt, "paid:m")).contains(reply);
    }

    @Property(tries = 200)
    void differentPromptsAreDifferentFiles(
            @ForAll("texts") String system,
            @ForAll("texts") String user,
            @ForAll("texts") String otherSystem,
            @ForAll("texts") String otherUser) {
        Assume.that(!system.equals(otherSystem) || !user.equals(otherUser));
        PromptFile file = new PromptFile();

        assertThat(file.render(new Prompt("demo", 1, system, user)))
                .isNotEqualTo(file.render(new Prompt("demo", 1, otherSystem, otherUser)));
    }

    @Property(tries = 200)
    void aPromptFileHoldsBothPartsWithPlainLineEnds(@ForAll("texts") String system, @ForAll("texts") String user) {
        String text = new PromptFile().render(new Prompt("demo", 3, system, user));

        assertThat(text).doesNotContain("\r").startsWith("<!--\n").endsWith("\n");
        assertThat(text).contains(PromptFile.normal(system.strip()), PromptFile.normal(user.strip()));
        assertThat(PromptFile.normal("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(text);
    }
}
