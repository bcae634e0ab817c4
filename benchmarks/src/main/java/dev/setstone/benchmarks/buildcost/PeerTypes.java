package dev.setstone.benchmarks.buildcost;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Types for the peers, each of ten properties of the JDK's value types. */
final class PeerTypes {

    private static final List<String> PROPERTIES = List.of(
            "String",
            "int",
            "long",
            "boolean",
            "double",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.util.List<String>",
            "String",
            "Integer");

    private final Path folder;

    PeerTypes(Path folder) {
        this.folder = folder;
    }

    /** Mappers, each with the two beans that it maps. */
    List<Path> mappers(int count) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String bean = type("Bean", number);
            String other = type("Other", number);
            String mapper = type("Mapper", number);
            sources.add(write("mapstruct", bean, bean(bean)));
            sources.add(write("mapstruct", other, bean(other)));
            sources.add(write("mapstruct", mapper, """
                    package peers;

                    @org.mapstruct.Mapper
                    public interface %s {
                        %s map(%s bean);
                    }
                    """.formatted(mapper, other, bean)));
        }
        return sources;
    }

    /** Value classes. */
    List<Path> values(int count) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String name = type("Value", number);
            StringBuilder text = new StringBuilder("package peers;\n\n@com.google.auto.value.AutoValue\n");
            text.append("public abstract class ").append(name).append(" {\n");
            for (int property = 0; property < PROPERTIES.size(); property++) {
                text.append("    public abstract ")
                        .append(PROPERTIES.get(property))
                        .append(" property")
                        .append(property)
                        .append("();\n");
            }
            sources.add(write("autovalue", name, text.append("}\n").toString()));
        }
        return sources;
    }

    private static String bean(String name) {
        StringBuilder text = new StringBuilder("package peers;\n\npublic class " + name + " {\n");
        for (int property = 0; property < PROPERTIES.size(); property++) {
            String type = PROPERTIES.get(property);
            text.append("""
                        private %1$s property%2$d;

                        public %1$s getProperty%2$d() {
                            return property%2$d;
                        }

                        public void setProperty%2$d(%1$s value) {
                            property%2$d = value;
                        }

                    """.formatted(type, property).indent(4));
        }
        return text.append("}\n").toString();
    }

    private static String type(String kind, int number) {
        return kind + String.format(Locale.ROOT, "%04d", number);
    }

    private Path write(String tool, String type, String text) throws IOException {
        Path file = folder.resolve(tool).resolve("peers").resolve(type + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
