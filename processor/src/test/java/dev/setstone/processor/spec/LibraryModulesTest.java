package dev.setstone.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryModulesTest {

    private static final Path DECLARATIONS = Path.of("../runtime/src/main/resources/dev/setstone/runtime/library");

    @Test
    void theNamesAreThoseOfTheDeclarations() throws IOException {
        try (Stream<Path> files = Files.list(DECLARATIONS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".module", "")))
                    .containsExactlyInAnyOrderElementsOf(LibraryModules.NAMES);
        }
    }

    @Test
    void aModuleComesWithThoseThatItNeeds() {
        assertThat(LibraryModules.shipped().named(List.of("documents", "nothing")))
                .extracting(LibraryModule::name)
                .containsExactly("documents", "parsing");
    }

    @Test
    void aDeclarationGivesTypesMembersAndEnums() {
        LibraryModule parsing =
                LibraryModules.shipped().named(List.of("parsing")).get(0);
        assertThat(parsing.purpose()).startsWith("Reading numbers");
        assertThat(parsing.prompt()).isNotEmpty();
        assertThat(parsing.types().get("dev.setstone.runtime.library.parsing.Numbers"))
                .containsExactlyInAnyOrder("number(String)", "number(String,char)");
        assertThat(parsing.enums()).containsExactly("dev.setstone.runtime.library.parsing.DateOrder");
    }
}
