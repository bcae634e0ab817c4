package dev.setstone.processor.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/**
 * Puts a recording's files in place so that a reader sees the old ones or the new ones at every moment. Both are written
 * whole into a temporary folder, which is then renamed to {@code .next}: that rename is the moment at which the new recording
 * exists. From then on readers lay {@code .next} over the folder, and moving its files into place changes nothing that they
 * see. Whoever calls holds the {@link BuildLock}.
 */
final class RecordingWriter {

    private final FileActions files;

    RecordingWriter(FileActions files) {
        this.files = files;
    }

    /** The recording is complete in {@code .next}, and could not be moved into place from there. */
    static final class UnfinishedException extends IOException {

        private static final long serialVersionUID = 1L;

        UnfinishedException(IOException cause) {
            super(cause);
        }

        /** What stood in the way, in words. */
        String reason() {
            return getCause() instanceof IOException cause ? IoReason.of(cause) : "unknown";
        }
    }

    /** Replaces the recording in a folder. When this fails other than with an {@link UnfinishedException}, nothing has changed. */
    void write(Path folder, SortedMap<String, byte[]> contents) throws IOException {
        files.createFolder(folder);
        recover(folder);
        Path temporary = folder.resolve(FolderNames.TEMPORARY + UUID.randomUUID());
        try {
            files.createFolder(temporary);
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                files.write(temporary.resolve(file.getKey()), file.getValue());
            }
            files.flush(temporary);
            files.move(temporary, folder.resolve(FolderNames.NEXT));
        } catch (IOException e) {
            takeBack(folder, temporary);
            throw e;
        }
        files.flush(folder);
        Map<Path, Set<String>> committed = names(folder);
        try {
            rollForward(folder);
        } catch (UnfinishedException e) {
            boolean untouched = names(folder).equals(committed);
            if (untouched && takeBack(folder, temporary) && e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** What lies where, which tells more about a step that failed than its exception does. */
    private static Map<Path, Set<String>> names(Path folder) throws IOException {
        Path next = folder.resolve(FolderNames.NEXT);
        return Map.of(folder, FolderNames.in(folder), next, FolderNames.in(next));
    }

    /** Finishes what a build that died has begun: a recording on its way goes into place, an incomplete one goes. */
    void recover(Path folder) throws IOException {
        SortedSet<String> names = FolderNames.in(folder);
        if (names.contains(FolderNames.NEXT)) {
            rollForward(folder);
        }
        for (String name : names) {
            if (name.startsWith(FolderNames.TEMPORARY)) {
                deleteFolder(folder.resolve(name));
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void rollForward(Path folder) throws IOException {
        List<Step> steps = steps(folder, folder.resolve(FolderNames.NEXT));
        try {
            for (Step step : steps) {
                step.run();
            }
        } catch (IOException e) {
            throw new UnfinishedException(e);
        }
        files.flush(folder);
    }

    /**
     * A logic of another name goes while the new one still lies in {@code .next} to tell which that is; the lock comes last
     * but for the empty folder.
     */
    private List<Step> steps(Path folder, Path next) throws IOException {
        List<Step> steps = new ArrayList<>();
        SortedSet<String> arriving = FolderNames.in(next);
        List<String> logics = arriving.stream().filter(FolderNames::isLogic).toList();
        if (!logics.isEmpty()) {
            for (String name : FolderNames.in(folder)) {
                if (FolderNames.isLogic(name) && !logics.contains(name)) {
                    steps.add(() -> files.delete(folder.resolve(name)));
                }
            }
        }
        for (String name : logics) {
            steps.add(() -> files.move(next.resolve(name), folder.resolve(name)));
        }
        if (arriving.contains(FolderNames.LOCK)) {
            steps.add(() -> files.move(next.resolve(FolderNames.LOCK), folder.resolve(FolderNames.LOCK)));
        }
        steps.add(() -> files.delete(next));
        return steps;
    }

    /**
     * The recording that was just made goes the way it came, as long as nothing of it is in place: the disk is full, or an
     * editor holds the old logic open on Windows. Even a rename that failed may have happened (on a network disk). Says
     * whether readers see the old recording again.
     */
    private boolean takeBack(Path folder, Path temporary) {
        Path next = folder.resolve(FolderNames.NEXT);
        try {
            if (Files.exists(next)) {
                files.move(next, temporary);
            }
            deleteFolder(temporary);
        } catch (IOException e) {
            // What is left is a temporary folder, which the next build that writes removes, unless it is .next itself.
            return !Files.exists(next);
        }
        return true;
    }

    private void deleteFolder(Path folder) throws IOException {
        for (String name : FolderNames.in(folder)) {
            files.delete(folder.resolve(name));
        }
        files.delete(folder);
    }
}
