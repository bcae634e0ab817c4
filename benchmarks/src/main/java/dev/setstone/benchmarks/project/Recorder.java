package dev.setstone.benchmarks.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records workflows through the product's own handoff: what it asks is answered from replies that were given before. */
final class Recorder {

    /** Five attempts, each judged in the build after its prompt; the first build only asks. */
    private static final int BUILDS = 7;

    private final ProjectFolder project;
    private final Replies replies;
    private final Javac javac;
    private final ObjectMapper json = new ObjectMapper();

    /** A recorder that passes more options to the processor. */
    Recorder(ProjectFolder project, Replies replies, List<String> options) {
        this.project = project;
        this.replies = replies;
        List<String> all = new ArrayList<>(List.of(
                "-proc:only", "-Asetstone.mode=record", "-Asetstone.model=handoff", "-Asetstone.allowRecordInCi=true"));
        all.addAll(options);
        this.javac = new Javac(all);
    }

    List<Recorded> record(List<Subject> subjects) throws IOException {
        for (Subject subject : subjects) {
            project.write(subject);
        }
        SortedMap<Path, List<String>> said = new TreeMap<>();
        List<Subject> waiting = subjects;
        for (int build = 0; build < BUILDS && !waiting.isEmpty(); build++) {
            said.putAll(javac.run(project, waiting.stream().map(project::source).toList()));
            waiting = answered(waiting);
        }
        List<Recorded> recorded = new ArrayList<>();
        for (Subject subject : subjects) {
            recorded.add(
                    recorded(subject, said.getOrDefault(project.source(subject).toAbsolutePath(), List.of())));
        }
        return recorded;
    }

    /** Those for which there was something to answer. */
    private List<Subject> answered(List<Subject> subjects) throws IOException {
        List<Subject> answered = new ArrayList<>();
        for (Subject subject : subjects) {
            boolean any = false;
            for (OpenPrompt prompt : project.open(subject)) {
                Optional<Path> reply = replies.find(prompt);
                if (reply.isPresent()) {
                    Files.copy(reply.get(), project.reply(prompt));
                    any = true;
                }
            }
            if (any) {
                answered.add(subject);
            }
        }
        return answered;
    }

    private Recorded recorded(Subject subject, List<String> said) throws IOException {
        Optional<Path> lock = project.lock(subject);
        JsonNode read = lock.isPresent() ? json.readTree(lock.get().toFile()) : MissingNode.getInstance();
        String logic = lock.isPresent() ? Files.readString(project.logic(subject), StandardCharsets.UTF_8) : "";
        return new Recorded(
                subject, read, logic, said, lock.isPresent() ? List.of() : project.open(subject), project.key(subject));
    }
}
