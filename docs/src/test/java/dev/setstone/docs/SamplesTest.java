package dev.setstone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every sample of Java on every page compiles. */
class SamplesTest {

    private static final Pattern DECLARED = Pattern.compile("\\b(?:interface|class|record|enum) (\\w+)");

    private static final String IMPORTS = """
            import dev.langchain4j.model.chat.*;
            import dev.langchain4j.model.openai.*;
            import dev.setstone.annotations.*;
            import dev.setstone.bounded.*;
            import dev.setstone.bounded.micrometer.*;
            import dev.setstone.ports.*;
            import dev.setstone.runtime.*;
            import dev.setstone.screening.injection.*;
            import java.math.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import javax.sql.*;
            import org.springframework.stereotype.*;
            """;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> aSampleCompiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Page page : Pages.read(Path.of("..")).byPath().values()) {
            List<String> samples = samples(page);
            for (int i = 0; i < samples.size(); i++) {
                SortedMap<String, String> files = files(page, samples, i);
                tests.add(DynamicTest.dynamicTest(
                        page.path() + " " + (i + 1),
                        () -> assertThat(errors(files)).isEmpty()));
            }
        }
        return tests;
    }

    @Test
    void aSampleWithAMistakeDoesNot() throws IOException {
        assertThat(errors(new TreeMap<>(Map.of("Wrong.java", "class Wrong { int length = \"text\"; }"))))
                .contains("incompatible types");
    }

    private static List<String> samples(Page page) {
        List<String> samples = new ArrayList<>();
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                if (block.getInfo().equals("java")) {
                    samples.add(block.getLiteral());
                }
            }
        });
        return samples;
    }

    /** The files that a sample makes: with what its page takes for granted, or, where it is whole, all whole ones of the page. */
    private static SortedMap<String, String> files(Page page, List<String> samples, int index) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        String sample = samples.get(index);
        if (!sample.startsWith("package ")) {
            files.put(name(sample), unit(page, sample));
            return files;
        }
        samples.stream().filter(each -> each.startsWith("package ")).forEach(each -> files.put(name(each), each));
        return files;
    }

    private static String name(String sample) {
        Matcher name = DECLARED.matcher(sample);
        return sample.contains("public ") && name.find() ? name.group(1) + ".java" : "Sample.java";
    }

    private static String unit(Page page, String sample) throws IOException {
        StringBuilder unit = new StringBuilder("package sample;\n" + IMPORTS);
        if (sample.matches("(?s)(@|public |final class |class |interface |record ).*")) {
            unit.append(sample);
        } else if (sample.startsWith("default ")) {
            unit.append("interface Sample extends Context {\n").append(sample).append("}\n");
        } else {
            unit.append("class Sample implements Context {\nvoid sample() throws Exception {\n")
                    .append(sample)
                    .append("}\n}\n");
        }
        for (String assumed : assumed(page)) {
            Matcher name = DECLARED.matcher(assumed);
            if (name.find() && !declares(sample, name.group(1))) {
                unit.append(assumed).append('\n');
            }
        }
        return unit.toString();
    }

    private static boolean declares(String sample, String name) {
        return sample.lines()
                .filter(line -> !line.startsWith(" "))
                .anyMatch(line -> line.matches(".*\\b(interface|class|record|enum) " + name + "\\b.*"));
    }

    private static List<String> assumed(Page page) throws IOException {
        String name = page.path().replaceAll(".*/|\\.md$", "").toLowerCase(Locale.ROOT);
        try (InputStream in = SamplesTest.class.getResourceAsStream("/samples/" + name + ".java")) {
            return in == null
                    ? List.of()
                    : List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"));
        }
    }

    private String errors(SortedMap<String, String> sources) throws IOException {
        Path place = Files.createTempDirectory(folder, "sample");
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            written.add(Files.writeString(place.resolve(source.getKey()), source.getValue(), StandardCharsets.UTF_8));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            String classPath = System.getProperty("java.class.path");
            boolean compiled = javac.getTask(
                            messages,
                            files,
                            null,
                            List.of("-proc:none", "-d", place.toString(), "-cp", classPath),
                            null,
                            files.getJavaFileObjectsFromPaths(written))
                    .call();
            return compiled ? "" : messages + "\n" + String.join("\n", sources.values());
        }
    }
}
