package dev.setstone.processor.recording;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Everything that storing a recording does to the disk, one method a step: whatever happens between two of them, a reader
 * must see the old recording or the new one.
 */
interface FileActions {

    /** Creates a folder and those above it; does nothing where it exists. */
    void createFolder(Path folder) throws IOException;

    /** Creates a file with this content, on the disk before this returns. */
    void write(Path file, byte[] content) throws IOException;

    /** Renames within a folder's file system, replacing a file of that name, as one step. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file or an empty folder; does nothing where there is none. */
    void delete(Path path) throws IOException;

    /** Brings a folder's entries to the disk, where the system can do that. */
    void flush(Path folder);
}
