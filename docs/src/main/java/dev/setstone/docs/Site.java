package dev.setstone.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the site: {@code <the project's folder> <folder to write>}. Pages become HTML at the same paths; other files that they lead to are
 * copied. A link that leads nowhere ends it with an error that names every such link.
 */
public final class Site {

    private static final String CONTENTS = "docs/README.md";

    private final Pages pages;
    private final Path target;

    private Site(Pages pages, Path target) {
        this.pages = pages;
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected: <the project's folder> <folder to write>");
        }
        Site site = new Site(Pages.read(Path.of(arguments[0])), Path.of(arguments[1]));
        List<String> broken = site.broken();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("links that lead nowhere:\n  " + String.join("\n  ", broken));
        }
        site.write();
    }

    private List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (Page page : pages.byPath().values()) {
            for (String link : page.links()) {
                Optional<String> wrong = pages.broken(page, link);
                wrong.ifPresent(why -> broken.add(page.path() + ": " + link + ": " + why));
            }
        }
        return broken;
    }

    private void write() throws IOException {
        Page contents = pages.byPath().get(CONTENTS);
        if (contents == null) {
            throw new IllegalStateException("expected the table of contents at " + CONTENTS);
        }
        for (Page page : pages.byPath().values()) {
            write(HtmlPage.path(page.path()), HtmlPage.render(pages, page, contents));
            for (String link : page.links()) {
                copy(page, link);
            }
        }
        String home = HtmlPage.path("README.md");
        write(
                "index.html",
                "<!DOCTYPE html><meta charset=\"utf-8\"><title>Setstone</title><meta http-equiv=\"refresh\" content=\"0; url="
                        + home + "\"><a href=\"" + home + "\">Setstone</a>\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = target.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** What is no page, such as a source: it lies beside the pages. */
    private void copy(Page page, String link) throws IOException {
        String path = link.contains(":") ? "" : link.replaceAll("#.*", "");
        String there = path.isEmpty() ? page.path() : page.resolve(path);
        Path source = pages.root().resolve(there);
        if (pages.page(there).isEmpty() && Files.isDirectory(source)) {
            copyFolder(there, source);
        } else if (!pages.byPath().containsKey(there) && Files.isRegularFile(source)) {
            copyFile(there, source);
        }
    }

    private void copyFolder(String there, Path source) throws IOException {
        StringBuilder list =
                new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><title>" + there + "</title><ul>\n");
        try (Stream<Path> files =
                Files.list(source).filter(Files::isRegularFile).sorted()) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                copyFile(there + "/" + name, file);
                list.append("<li><a href=\"" + name + "\">" + name + "</a>\n");
            }
        }
        write(there + "/index.html", list + "</ul>\n");
    }

    private void copyFile(String there, Path source) throws IOException {
        Path file = target.resolve(there);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
