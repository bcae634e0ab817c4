package dev.setstone.processor.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader finds in the folder of a recording, with {@code .next} laid over it. Two snapshots are equal when they hold
 * the same bytes.
 *
 * @param files the content of the lock and of every logic file, by name
 * @param strangers names of files that have no business there
 */
record Snapshot(SortedMap<String, ByteBuffer> files, SortedSet<String> strangers) {

    Snapshot {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        strangers = Collections.unmodifiableSortedSet(new TreeSet<>(strangers));
    }

    static Snapshot of(Path folder) throws IOException {
        Path next = folder.resolve(FolderNames.NEXT);
        SortedSet<String> names = new TreeSet<>(FolderNames.in(folder));
        // What comes after this look makes lock and logic not fit each other, and the next snapshot will see it.
        SortedSet<String> above =
                names.contains(FolderNames.NEXT) ? FolderNames.in(next) : Collections.emptySortedSet();
        if (above.stream().anyMatch(FolderNames::isLogic)) {
            // A recording of another name that is about to be deleted.
            names.removeIf(FolderNames::isLogic);
        }
        names.addAll(above);
        SortedMap<String, ByteBuffer> files = new TreeMap<>();
        SortedSet<String> strangers = new TreeSet<>();
        for (String name : names) {
            if (name.equals(FolderNames.LOCK) || FolderNames.isLogic(name)) {
                // Gone since it was listed: another build is at work, and the next snapshot will see what it did.
                Optional<ByteBuffer> content = above.contains(name) ? read(next.resolve(name)) : Optional.empty();
                if (content.isEmpty()) {
                    content = read(folder.resolve(name));
                }
                content.ifPresent(bytes -> files.put(name, bytes));
            } else if (!FolderNames.isLitter(name)) {
                strangers.add(name);
            }
        }
        return new Snapshot(files, strangers);
    }

    private static Optional<ByteBuffer> read(Path file) throws IOException {
        try {
            return Optional.of(ByteBuffer.wrap(Files.readAllBytes(file)).asReadOnlyBuffer());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return files.isEmpty() && strangers.isEmpty();
    }
}
