package dev.setstone.benchmarks.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Records many workflows, as many builds at a time as there are cores, and replays what was accepted into classes. */
public final class Workshop {

    private final Path folder;
    private final Replies replies;
    private final List<String> options;

    /**
     * A workshop.
     *
     * @param folder an empty folder to work in
     * @param options what the processor is told besides
     */
    public Workshop(Path folder, Replies replies, List<String> options) {
        this.folder = folder;
        this.replies = replies;
        this.options = List.copyOf(options);
    }

    /** Takes all subjects through recording; the result has their order. */
    public List<Recorded> record(List<Subject> subjects) throws IOException, InterruptedException {
        int builds = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), subjects.size()));
        ExecutorService pool = Executors.newFixedThreadPool(builds);
        try {
            List<Future<List<Recorded>>> futures = new ArrayList<>();
            for (int build = 0; build < builds; build++) {
                List<Subject> share = share(subjects, build, builds);
                Recorder recorder = new Recorder(project(build), replies, options);
                futures.add(pool.submit(() -> recorder.record(share)));
            }
            List<List<Recorded>> shares = new ArrayList<>();
            for (Future<List<Recorded>> future : futures) {
                shares.add(future.get());
            }
            return IntStream.range(0, subjects.size())
                    .mapToObj(i -> shares.get(i % builds).get(i / builds))
                    .toList();
        } catch (ExecutionException failed) {
            throw new IOException("a recording build failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private ProjectFolder project(int build) {
        return new ProjectFolder(folder.resolve("build-" + build).toAbsolutePath());
    }

    private static List<Subject> share(List<Subject> subjects, int build, int builds) {
        return IntStream.range(0, subjects.size())
                .filter(i -> i % builds == build)
                .mapToObj(subjects::get)
                .toList();
    }

    /**
     * Replays what was accepted.
     *
     * @return a loader of the compiled workflows
     * @throws IllegalStateException when a recording that was just made does not replay; the message says why
     */
    public URLClassLoader replay(List<Recorded> recorded) throws IOException {
        int builds = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), recorded.size()));
        List<URL> classes = new ArrayList<>();
        for (int build = 0; build < builds; build++) {
            ProjectFolder project = project(build);
            int number = build;
            List<Path> sources = IntStream.range(0, recorded.size())
                    .filter(i -> i % builds == number && recorded.get(i).accepted())
                    .mapToObj(i -> project.source(recorded.get(i).subject()))
                    .toList();
            if (!sources.isEmpty()) {
                refuseErrors(new Javac(List.of("-Asetstone.mode=replay", "-nowarn"))
                        .run(project, sources)
                        .values());
                classes.add(url(project.classes()));
            }
        }
        return new URLClassLoader(classes.toArray(URL[]::new), Workshop.class.getClassLoader());
    }

    private static void refuseErrors(Iterable<List<String>> said) {
        for (List<String> messages : said) {
            for (String message : messages) {
                if (message.startsWith("[SET")) {
                    throw new IllegalStateException(message);
                }
            }
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
