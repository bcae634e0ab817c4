package dev.setstone.benchmarks.process;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What lies on this program's class path, by artefact: programs that it starts see what their users would see, and nothing else. */
public final class Artefacts {

    /** Annotations and run time: what a user compiles against. */
    public static final List<String> USER = List.of("setstone-annotations", "setstone-runtime");

    /** The processor with all that Maven would put on its path. */
    public static final List<String> PROCESSOR = List.of(
            "setstone-processor",
            "setstone-annotations",
            "setstone-screening",
            "setstone-runtime",
            "jackson-databind",
            "jackson-annotations",
            "jackson-core",
            "jtokkit",
            "javapoet",
            "langchain4j-anthropic",
            "langchain4j-core",
            "langchain4j-google-ai-gemini",
            "langchain4j-http-client",
            "langchain4j-http-client-jdk",
            "langchain4j-ollama",
            "langchain4j-open-ai",
            "asm",
            "asm-tree",
            "asm-analysis",
            "snakeyaml-engine",
            "slf4j-api",
            "slf4j-nop");

    private final List<String> entries;

    private Artefacts(List<String> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Those of the running program. */
    public static Artefacts running() {
        return new Artefacts(
                List.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))).stream()
                        .map(entry -> new File(entry).getAbsolutePath())
                        .toList());
    }

    /**
     * A class path of these artefacts, in their order.
     *
     * @throws IllegalStateException when one is not there; the message names it
     */
    public String path(List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            found.add(entry(name));
        }
        return String.join(File.pathSeparator, found);
    }

    private String entry(String name) {
        Pattern jar = Pattern.compile(".*[/\\\\]" + Pattern.quote(name) + "-\\d[^/\\\\]*\\.jar");
        String module = name.startsWith("setstone-") ? name.substring("setstone-".length()) : name;
        Pattern classes = Pattern.compile(".*[/\\\\]" + Pattern.quote(module) + "[/\\\\](target[/\\\\])?classes");
        return entries.stream()
                .filter(entry -> jar.matcher(entry).matches()
                        || (name.startsWith("setstone-")
                                && classes.matcher(entry).matches()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the artefact " + name
                        + " is not on this program's class path; run it as the README of the benchmarks says"));
    }
}
