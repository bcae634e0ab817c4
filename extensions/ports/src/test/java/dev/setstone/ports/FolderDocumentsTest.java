package dev.setstone.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.runtime.port.PortException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderDocumentsTest {

    @TempDir
    Path root;

    private Path folder;
    private Documents documents;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(root.resolve("store"));
        documents = new FolderDocuments(folder, 100);
    }

    @Test
    void whatWasPutIsFound() {
        documents.put("claims/2026/c-1.txt", "first");
        documents.put("claims/2026/c-1.txt", "zweitens: grün");
        documents.put("other", "x");

        assertThat(documents.find("claims/2026/c-1.txt")).hasValue("zweitens: grün");
        assertThat(documents.find("claims/2026/c-2.txt")).isEmpty();
        assertThat(documents.find("claims")).isEmpty();
        assertThat(documents.names("")).containsExactly("claims/2026/c-1.txt", "other");
        assertThat(documents.names("claims")).containsExactly("claims/2026/c-1.txt");
        assertThat(documents.names("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../secret",
                "a/../../secret",
                "/etc/secret",
                "a//b",
                "a/",
                ".hidden",
                "a\\b",
                "a:b",
                "a b",
                "a\u0000b",
                "a\n",
                "ä",
                "1/2/3/4/5/6/7/8/9/10/11"
            })
    void aNameThatCouldLeadOutIsRefused(String name) {
        failsWith("INVALID_NAME", () -> documents.find(name));
        failsWith("INVALID_NAME", () -> documents.put(name, "x"));
    }

    @Test
    void symbolicLinksAreNotFollowed() throws Exception {
        Files.writeString(root.resolve("outside.txt"), "not yours");
        Files.createSymbolicLink(folder.resolve("link.txt"), root.resolve("outside.txt"));
        Files.createSymbolicLink(folder.resolve("way"), root);

        failsWith("STORE_FAILED", () -> documents.find("link.txt"));
        failsWith("STORE_FAILED", () -> documents.find("way/outside.txt"));
        failsWith("STORE_FAILED", () -> documents.put("way/outside.txt", "x"));
        failsWith("STORE_FAILED", () -> documents.names("way"));
        assertThat(documents.names("")).isEmpty();
        assertThat(root.resolve("outside.txt")).hasContent("not yours");
    }

    @Test
    void sizesAreBoundedBothWays() throws Exception {
        Files.writeString(folder.resolve("big"), "x".repeat(101));

        failsWith("TOO_LARGE", () -> documents.find("big"));
        failsWith("TOO_LARGE", () -> documents.put("new", "ü".repeat(51)));
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void bytesThatAreNoTextAreAFailure() throws Exception {
        Files.write(folder.resolve("raw"), new byte[] {(byte) 0xC3, 0x28});

        failsWith("STORE_FAILED", () -> documents.find("raw"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new FolderDocuments(root.resolve("none"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void failsWith(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PortException.class, thrown -> assertThat(thrown.code()).isEqualTo(code));
    }
}
