package dev.setstone.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Small applications, compiled on the spot. */
final class TestModules {

    private static final Pattern NAME = Pattern.compile("(?:interface|class) (\\w+)");

    private TestModules() {}

    /** Compiles units with one type each, or a module's declaration, into a folder. */
    static void compile(Path folder, String... units) throws Exception {
        Path runtime = runtime();
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString()));
        boolean modular = Arrays.stream(units).anyMatch(unit -> unit.startsWith("module "));
        arguments.addAll(List.of(modular ? "--module-path" : "--class-path", runtime.toString()));
        for (String unit : units) {
            Matcher name = NAME.matcher(unit);
            Path file = folder.resolve(
                    unit.startsWith("module ") || !name.find() ? "module-info.java" : name.group(1) + ".java");
            Files.writeString(file, unit);
            arguments.add(file.toString());
        }
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(code).isZero();
    }

    /** The workflow of that name, as an application with a class loader of its own gets it. */
    static Object load(Path folder, String workflow) throws Exception {
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, TestModules.class.getClassLoader())) {
            return Workflows.load(Class.forName(workflow, true, loader));
        }
    }

    /** Setstone's runtime as a module. */
    static Path runtime() throws Exception {
        return Path.of(Workflows.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
