package dev.setstone.processor.recording;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An input or output error in words: the JDK's messages often are a path alone. */
final class IoReason {

    private IoReason() {}

    static String of(IOException e) {
        if (e instanceof FileSystemException failed) {
            String file =
                    failed.getFile() == null ? "" : Path.of(failed.getFile()).getFileName() + ": ";
            return file + reason(failed);
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String reason(FileSystemException failed) {
        if (failed instanceof AccessDeniedException) {
            return "access denied";
        } else if (failed instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (failed instanceof DirectoryNotEmptyException) {
            return "the folder holds files that are not ours";
        }
        return failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
    }
}
