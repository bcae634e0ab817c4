package dev.setstone.processor.recording;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that occur in the folder of one recording. */
final class FolderNames {

    static final String LOCK = "lock.json";

    /** The next recording, complete, on its way into place. It overlays the folder file by file until it is gone. */
    static final String NEXT = ".next";

    /** What begins like this was left behind by a build that died before its recording was complete. */
    static final String TEMPORARY = ".next.tmp-";

    private static final String LOGIC_SUFFIX = "Logic.java";

    /** What operating systems put into any folder that somebody has looked at. Names that begin with a dot are ignored anyway. */
    private static final Set<String> LITTER = Set.of("Thumbs.db", "desktop.ini");

    private FolderNames() {}

    static boolean isLogic(String name) {
        return name.endsWith(LOGIC_SUFFIX);
    }

    static boolean isLitter(String name) {
        return name.startsWith(".") || LITTER.contains(name);
    }

    /** The names in a folder, sorted; none when there is no such folder. */
    static SortedSet<String> in(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            SortedSet<String> names = new TreeSet<>();
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
            }
            return Collections.unmodifiableSortedSet(names);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Collections.emptySortedSet();
        }
    }
}
