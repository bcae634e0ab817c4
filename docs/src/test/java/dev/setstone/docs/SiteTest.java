package dev.setstone.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    private static final Path PROJECT = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void writesEveryPageWithTheContentsBesideIt() throws IOException {
        Site.main(new String[] {PROJECT.toString(), folder.toString()});

        assertThat(folder.resolve("docs/dsl.html"))
                .content()
                .contains("<title>The spec</title>", "href=\"../docs/gates.html\"", "id=\"golden-rows\"")
                .doesNotContain("<script", ".md\"");
        assertThat(folder.resolve("index.html")).content().contains("README.html");
    }

    @Test
    void aWrittenPageLeadsOnlyToWhatIsThere() throws IOException {
        Site.main(new String[] {PROJECT.toString(), folder.toString()});

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                for (String link : Files.readString(page).split("href=\"", -1)) {
                    String path = link.replaceAll("(?s)[\"#].*", "");
                    if (!link.startsWith("<") && !path.isEmpty() && !path.contains(":")) {
                        assertThat(page.resolveSibling(path))
                                .as("%s: %s", page, path)
                                .exists();
                    }
                }
            }
        }
    }

    @Test
    void theContentsNameEveryPageOfTheDocumentation() throws IOException {
        Page contents = Pages.read(PROJECT).byPath().get("docs/README.md");
        List<String> named = contents.links().stream().map(contents::resolve).toList();

        assertThat(Pages.read(PROJECT).byPath().keySet().stream()
                        .filter(path -> path.startsWith("docs/") && !path.equals(contents.path())))
                .isSubsetOf(named);
    }

    @Test
    void aLinkThatLeadsNowhereIsNamed() throws IOException {
        for (String name : List.of("docs", "examples", "benchmarks")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("README.md"), "# One\n\n[two](docs/two.md#three) [x](http://example.com)\n");
        Files.writeString(folder.resolve("CONTRIBUTING.md"), "# Two\n\n[gone](docs/gone.md)\n");
        Files.writeString(folder.resolve("docs/two.md"), "# Two\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> Site.main(
                        new String[] {folder.toString(), folder.resolve("site").toString()}))
                .withMessageContaining("CONTRIBUTING.md: docs/gone.md: there is nothing at docs/gone.md")
                .withMessageContaining("README.md: docs/two.md#three: no heading of docs/two.md has that anchor")
                .withMessageContaining("README.md: http://example.com: expected https");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void textOfAPageIsNoMarkup() throws IOException {
        for (String name : List.of("docs", "examples", "benchmarks")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("README.md"), "# <b>One</b>\n\n<script>alert(1)</script>\n");
        Files.writeString(folder.resolve("CONTRIBUTING.md"), "# Two\n");
        Files.writeString(folder.resolve("docs/README.md"), "# Contents\n");

        Site.main(new String[] {folder.toString(), folder.resolve("site").toString()});

        assertThat(folder.resolve("site/README.html")).content().doesNotContain("<script", "<b>");
    }
}
