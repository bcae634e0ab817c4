package dev.setstone.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages of Markdown that the project is described with.
 *
 * @param root the project's folder
 * @param byPath the pages by their paths from there, with {@code /}
 */
record Pages(Path root, SortedMap<String, Page> byPath) {

    private static final List<String> FOLDERS = List.of("docs", "examples", "benchmarks");

    /** Reads all pages. */
    static Pages read(Path root) throws IOException {
        SortedMap<String, Page> pages = new TreeMap<>();
        for (String name : List.of("README.md", "CONTRIBUTING.md")) {
            pages.put(name, page(root, root.resolve(name)));
        }
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                files.filter(Pages::described).forEach(file -> {
                    Page page = page(root, file);
                    pages.put(page.path(), page);
                });
            }
        }
        return new Pages(root, pages);
    }

    /** Recordings and what builds leave behind are no pages. */
    private static boolean described(Path file) {
        String path = "/" + file.toString().replace('\\', '/');
        return path.endsWith(".md")
                && !path.contains("/target/")
                && !path.contains("/recordings/")
                && !path.contains("/src/");
    }

    private static Page page(Path root, Path file) {
        try {
            String path = root.relativize(file).toString().replace('\\', '/');
            return Page.parse(path, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }

    /** The path of the page that a path means: itself, or of a folder the page that describes it, else the first one in it. */
    Optional<String> page(String path) {
        String own = path + "/README.md";
        if (byPath.containsKey(path) || byPath.containsKey(own)) {
            return Optional.of(byPath.containsKey(path) ? path : own);
        }
        return byPath.keySet().stream()
                .filter(each -> each.startsWith(path + "/"))
                .findFirst();
    }

    /** What is wrong with a link of a page; empty when it leads somewhere, or out of the project. */
    Optional<String> broken(Page page, String link) {
        if (link.matches("[a-z]+:.*")) {
            return link.startsWith("https:")
                    ? Optional.empty()
                    : Optional.of("expected https or a path of the project");
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String target = path.isEmpty() ? page.path() : page.resolve(path);
        if (target.startsWith("..") || !Files.exists(root.resolve(target))) {
            return Optional.of("there is nothing at " + target);
        }
        Page there = byPath.get(target);
        if (hash >= 0 && (there == null || !there.anchors().contains(link.substring(hash + 1)))) {
            return Optional.of("no heading of " + target + " has that anchor");
        }
        return Optional.empty();
    }
}
