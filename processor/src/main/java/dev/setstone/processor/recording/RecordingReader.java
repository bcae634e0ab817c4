package dev.setstone.processor.recording;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.value.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads one recording and judges its integrity and its freshness. It writes nothing and takes no lock. */
final class RecordingReader {

    /** So often a folder that keeps changing is looked at again, before what was seen last is believed. */
    private static final int LOOKS = 20;

    private final Path folder;
    private final String shown;
    private final LockFile lockFile = new LockFile();

    /** @param shown the folder as messages name it */
    RecordingReader(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    RecordingState read(String workflow, String logicFile, FreshnessKey current) {
        try {
            Snapshot snapshot = Snapshot.of(folder);
            RecordingState state = judge(snapshot, workflow, logicFile, current);
            for (int look = 1; look < LOOKS && !isWhole(state); look++) {
                // Another build may have put its recording in place between our reading of one file and of the other.
                // What
                // is really broken looks the same twice.
                Snapshot again = Snapshot.of(folder);
                if (again.equals(snapshot)) {
                    return state;
                }
                snapshot = again;
                state = judge(snapshot, workflow, logicFile, current);
            }
            return state;
        } catch (IOException e) {
            return new RecordingState.Malformed(shown, IoReason.of(e));
        }
    }

    /** The recording as somebody has edited it, where that is all that is wrong with it. */
    Optional<EditedLogic> edited(String workflow) {
        try {
            Snapshot snapshot = Snapshot.of(folder);
            List<String> logics = snapshot.files().keySet().stream()
                    .filter(FolderNames::isLogic)
                    .toList();
            ByteBuffer lockBytes = snapshot.files().get(FolderNames.LOCK);
            if (logics.size() != 1 || !snapshot.strangers().isEmpty() || lockBytes == null) {
                return Optional.empty();
            }
            String file = logics.get(0);
            String logic =
                    RecordedText.of(Objects.requireNonNull(snapshot.files().get(file)));
            return lockFile.read(RecordedText.of(lockBytes)) instanceof LockReading.Sound sound
                            && sound.lock().workflow().equals(workflow)
                            && !sound.lock().logicSha256().equals(Sha256.of(logic))
                    ? Optional.of(new EditedLogic(file, logic, sound.lock()))
                    : Optional.empty();
        } catch (IOException | TextException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(RecordingState state) {
        return state instanceof RecordingState.Fresh || state instanceof RecordingState.Stale;
    }

    private RecordingState judge(Snapshot snapshot, String workflow, String logicFile, FreshnessKey current) {
        if (snapshot.isEmpty()) {
            return new RecordingState.Missing();
        }
        ByteBuffer lockBytes = snapshot.files().get(FolderNames.LOCK);
        if (lockBytes == null) {
            return new RecordingState.Tampered(inFolder(FolderNames.LOCK) + " is missing");
        }
        LockReading reading;
        try {
            reading = lockFile.read(RecordedText.of(lockBytes));
        } catch (TextException e) {
            return tampered(FolderNames.LOCK, e.reason());
        }
        if (reading instanceof LockReading.Malformed malformed) {
            return new RecordingState.Malformed(inFolder(FolderNames.LOCK), malformed.reason());
        } else if (reading instanceof LockReading.TooNew tooNew) {
            return new RecordingState.TooNew(inFolder(FolderNames.LOCK), tooNew.schema());
        } else if (reading instanceof LockReading.Altered altered) {
            return tampered(FolderNames.LOCK, altered.what());
        }
        Lock lock = ((LockReading.Sound) reading).lock();
        if (!lock.workflow().equals(workflow)) {
            return tampered(FolderNames.LOCK, "it belongs to workflow \"" + lock.workflow() + "\"");
        }
        return judgeLogic(snapshot, lock, logicFile, current);
    }

    private RecordingState judgeLogic(Snapshot snapshot, Lock lock, String logicFile, FreshnessKey current) {
        SortedSet<String> unexpected = new TreeSet<>(snapshot.files().keySet());
        unexpected.addAll(snapshot.strangers());
        unexpected.remove(FolderNames.LOCK);
        String found = unexpected.contains(logicFile)
                ? logicFile
                : onlyLogic(unexpected).orElse(logicFile);
        unexpected.remove(found);
        if (!unexpected.isEmpty()) {
            return tampered(unexpected.first(), "it does not belong to the recording; delete it");
        }
        ByteBuffer logicBytes = snapshot.files().get(found);
        if (logicBytes == null) {
            return new RecordingState.Tampered(inFolder(found) + " is missing");
        }
        try {
            String logic = RecordedText.of(logicBytes);
            String sha256 = Sha256.of(logic);
            return sha256.equals(lock.logicSha256())
                    ? freshness(new Recording(found, logic, lock), logicFile, current)
                    : tampered(
                            found,
                            "its SHA-256 is " + sha256 + ", and " + FolderNames.LOCK + " says " + lock.logicSha256());
        } catch (TextException e) {
            return tampered(found, e.reason());
        }
    }

    /** The logic under another name: the interface was renamed since. */
    private static Optional<String> onlyLogic(SortedSet<String> names) {
        List<String> logics = names.stream().filter(FolderNames::isLogic).toList();
        return logics.size() == 1 ? Optional.of(logics.get(0)) : Optional.empty();
    }

    private static RecordingState freshness(Recording recording, String logicFile, FreshnessKey current) {
        FreshnessKey recorded = recording.lock().key();
        List<KeyDifference> differences = new ArrayList<>();
        if (!recording.logicFile().equals(logicFile)) {
            differences.add(new KeyDifference(
                    KeyDifference.LOGIC_FILE, Optional.of(recording.logicFile()), Optional.of(logicFile)));
        }
        if (differences.isEmpty() && recorded.sha256().equals(current.sha256())) {
            return new RecordingState.Fresh(recording);
        }
        differences.addAll(KeyDifference.between(recorded.parts(), current.parts()));
        return new RecordingState.Stale(recording, new Staleness(differences));
    }

    private RecordingState tampered(String file, String what) {
        return new RecordingState.Tampered(inFolder(file) + ": " + what);
    }

    private String inFolder(String file) {
        return shown + "/" + file;
    }
}
