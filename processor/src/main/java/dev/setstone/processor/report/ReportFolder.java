package dev.setstone.processor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The folder of reports. What is left there of an earlier report on the same workflow would be taken for this one's, so it goes. */
public final class ReportFolder {

    private final Path folder;

    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a report.
     *
     * @param files texts by name
     * @param workflows those that it is about
     * @throws UncheckedIOException when the folder can't be written
     */
    public void write(SortedMap<String, String> files, List<String> workflows) {
        try {
            Files.createDirectories(folder);
            for (String workflow : workflows) {
                for (String name : AuditReport.fileNames(workflow)) {
                    if (!files.containsKey(name)) {
                        Files.deleteIfExists(folder.resolve(name));
                    }
                }
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
