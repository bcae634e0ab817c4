package dev.setstone.benchmarks.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Logic that a model wrote.
 *
 * @param name of its workflow
 * @param source the text
 */
record Logic(String name, String source) {

    private static final Pattern CODE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("final class (\\w+)");

    /** The recorded logic of workflows below a folder with projects. */
    static List<Logic> recorded(Path projects) throws IOException {
        List<Logic> all = new ArrayList<>();
        for (Path file : files(projects, "Logic.java")) {
            if (file.toString().contains("recorded")) {
                all.add(new Logic(
                        file.getParent().getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    /** The code of each workflow's last reply below a folder with replies; replies that hold none, such as questions, are left out. */
    static List<Logic> replied(Path replies) throws IOException {
        TreeMap<String, Logic> last = new TreeMap<>();
        for (Path file : files(replies, ".reply.md")) {
            Matcher code = CODE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (code.find()) {
                String name = file.getParent().getParent().getFileName().toString();
                last.put(name, new Logic(name, code.group(1)));
            }
        }
        return List.copyOf(last.values());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Lines with anything on them, comments included. */
    int lines() {
        return (int) source.lines().filter(line -> !line.isBlank()).count();
    }

    /** The file, in a folder of its own below this one, so that names may repeat. */
    Path write(Path folder) throws IOException {
        Matcher type = TYPE.matcher(source);
        String file = type.find() ? type.group(1) : "Logic";
        Path target = folder.resolve(name).resolve(file + ".java");
        Files.createDirectories(target.getParent());
        return Files.writeString(target, source, StandardCharsets.UTF_8);
    }
}
