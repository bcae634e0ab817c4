package dev.setstone.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another processor brings its own versions of the libraries that this one uses, and they come first. The worst of versions stands for
 * all: one whose classes have nothing in them.
 */
class ConflictsIT {

    private static final List<String> EMPTY = List.of(
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.core.JsonParser",
            "com.fasterxml.jackson.core.io.JsonStringEncoder",
            "com.fasterxml.jackson.databind.JsonNode",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.palantir.javapoet.TypeSpec",
            "org.objectweb.asm.ClassReader",
            "org.objectweb.asm.ClassVisitor",
            "org.objectweb.asm.tree.MethodNode",
            "org.objectweb.asm.tree.analysis.Analyzer",
            "org.snakeyaml.engine.v2.api.LoadSettings");

    @TempDir
    private Path folder;

    private UserProject project;
    private String processors;

    @BeforeEach
    void putTheOthersFirst() throws Exception {
        project = new UserProject(folder.resolve("project"));
        Path sources = folder.resolve("empty");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", sources.toString()));
        for (String name : EMPTY) {
            int dot = name.lastIndexOf('.');
            Path file = sources.resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, "package " + name.substring(0, dot) + "; public class " + name.substring(dot + 1) + " {}\n");
            arguments.add(file.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        processors = Jars.path(sources.toString(), Jars.processor());
    }

    @Test
    void replayUsesItsOwn() throws Exception {
        assertReplayed();
    }

    @Test
    void allGatesUseTheirOwn() throws Exception {
        assertReplayed("-Asetstone.mode=verify", "-Asetstone.openExamples=off");
    }

    private void assertReplayed(String... options) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("-d", "out", "-cp", Jars.user(), "-processorpath", processors));
        arguments.addAll(List.of(options));

        Outcome compiled = project.javac(arguments.toArray(String[]::new));

        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        assertThat(compiled.output()).contains(options.length == 0 ? "1 replayed" : "1 verified");
    }
}
