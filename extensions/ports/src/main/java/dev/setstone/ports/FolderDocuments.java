package dev.setstone.ports;

import dev.setstone.runtime.port.PortException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@link Documents} as files in UTF-8 below a folder. No name leads out of it, and symbolic links are not followed: below the folder there is
 * nothing but what was put there. Safe for many threads and processes.
 */
public final class FolderDocuments implements Documents {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}(?:/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){0,9}");

    private final Path folder;
    private final int maxBytes;

    /**
     * A store.
     *
     * @param folder must be there
     * @param maxBytes the most bytes that a text may have
     * @throws IllegalArgumentException when the folder is not there, or the size is not more than nothing
     */
    public FolderDocuments(Path folder, int maxBytes) {
        if (!Files.isDirectory(folder) || maxBytes < 1 || maxBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    folder + " must be a folder, and " + maxBytes + " a number of bytes above nothing");
        }
        try {
            this.folder = folder.toRealPath();
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + " can't be read", e);
        }
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<String> find(String name) {
        Path file = file(name);
        try {
            checkNoLink(file, name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes(maxBytes + 1);
                checkSize(name, bytes.length);
                return Optional.of(decoded(bytes));
            }
        } catch (IOException e) {
            throw new PortException("STORE_FAILED", "'" + name + "' can't be read", e);
        }
    }

    @Override
    public void put(String name, String text) {
        Path file = file(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkSize(name, bytes.length);
        try {
            checkNoLink(file, name);
            Path parent = Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(parent, ".", ".part");
            try {
                Files.write(part, bytes, StandardOpenOption.SYNC);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new PortException("STORE_FAILED", "'" + name + "' can't be written", e);
        }
    }

    @Override
    public List<String> names(String in) {
        Path start = in.isEmpty() ? folder : file(in);
        try {
            checkNoLink(start, in);
            if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(start)) {
                return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .map(this::name)
                        .filter(name -> NAME.matcher(name).matches())
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new PortException("STORE_FAILED", "the names in '" + in + "' can't be read", e);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new PortException("INVALID_NAME", "a document's name has parts of letters, digits, '.', '-' and '_'");
        }
        return folder.resolve(name);
    }

    /** Somebody else may have put one there. */
    private void checkNoLink(Path file, String name) throws IOException {
        for (Path path = file; path != null && !path.equals(folder); path = path.getParent()) {
            if (Files.isSymbolicLink(path)) {
                throw new IOException("'" + name + "' leads over a symbolic link");
            }
        }
    }

    private void checkSize(String name, int bytes) {
        if (bytes > maxBytes) {
            throw new PortException("TOO_LARGE", "'" + name + "' has more than " + maxBytes + " bytes");
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
