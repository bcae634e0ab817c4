package dev.setstone.runtime.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the declarations say is what the classes are. With {@code -Dsetstone.writeModules=true} their lists of types are written anew. */
class DeclarationTest {

    private static final Path CLASSES = Path.of("target/classes/dev/setstone/runtime/library");
    private static final Path DECLARATIONS = Path.of("src/main/resources/dev/setstone/runtime/library");
    private static final int LONGEST_PROMPT = 8;

    static List<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(CLASSES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyPackageHasADeclarationAndEveryDeclarationAPackage() throws IOException {
        try (Stream<Path> files = Files.list(DECLARATIONS)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(
                            modules().stream().map(module -> module + ".module").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aDeclarationListsEveryPublicMember(String module) throws Exception {
        Path file = DECLARATIONS.resolve(module + ".module");
        String text = Files.readString(file);
        String types = types(module);
        if (Boolean.getBoolean("setstone.writeModules")) {
            int start = text.indexOf("type dev");
            Files.writeString(file, text.substring(0, start < 0 ? text.length() : start) + types);
        }
        String written = Files.readString(file);
        assertThat(written.substring(written.indexOf("type dev"))).isEqualTo(types);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aDeclarationExplainsItselfInAFewLines(String module) throws IOException {
        List<String> lines = Files.readString(DECLARATIONS.resolve(module + ".module"))
                .lines()
                .toList();
        assertThat(lines.get(0)).isEqualTo("module " + module);
        assertThat(lines.get(1)).startsWith("purpose ");
        assertThat(lines.get(2)).isEqualTo("prompt");
        List<String> prompt =
                lines.stream().skip(3).takeWhile(line -> line.startsWith("  ")).toList();
        assertThat(prompt).isNotEmpty().hasSizeLessThanOrEqualTo(LONGEST_PROMPT);
        for (Class<?> type : classes(module)) {
            assertThat(prompt).as(type.getSimpleName()).anyMatch(line -> line.contains(type.getSimpleName()));
        }
    }

    private static List<Class<?>> classes(String module) throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve(module))) {
            return files.map(file -> file.getFileName().toString().replace(".class", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .<Class<?>>map(name -> load("dev.setstone.runtime.library." + module + "." + name))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String types(String module) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Class<?> type : classes(module)) {
            text.append("type ").append(type.getName());
            text.append(type.isEnum() ? " extends java.lang.Enum" : "").append('\n');
            members(type).forEach(member -> text.append("  ").append(member).append('\n'));
        }
        return text.toString();
    }

    /** Signatures as the allow-list has them; hash codes differ between runs and are left out. */
    private static SortedSet<String> members(Class<?> type) {
        SortedSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                members.add(field.getName());
            }
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            members.add("<init>" + parameters(constructor.getParameterTypes()));
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isSynthetic()
                    && !method.getName().equals("hashCode")) {
                members.add(method.getName() + parameters(method.getParameterTypes()));
            }
        }
        return members;
    }

    private static String parameters(Class<?>[] types) {
        return Arrays.stream(types)
                .map(type -> type.getPackageName().equals("java.lang") ? type.getSimpleName() : type.getName())
                .collect(Collectors.joining(",", "(", ")"));
    }

    @Test
    void theRuntimeModuleExportsEveryModuleOfTheLibrary() throws IOException {
        String declaration = Files.readString(Path.of("src/main/java/module-info.java"), StandardCharsets.UTF_8);
        assertThat(modules())
                .allSatisfy(module ->
                        assertThat(declaration).contains("exports dev.setstone.runtime.library." + module + ";"));
    }
}
