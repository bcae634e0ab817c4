package dev.setstone.processor.cli;

import java.util.List;

/**
 * What a result rests on.
 *
 * @param sourcePath the folders of sources
 * @param sources how many files lie in them
 * @param classPath in names that people recognise
 * @param errors what javac found wrong with the sources; the result may lack something then
 */
record Used(String sourcePath, int sources, List<String> classPath, List<Message> errors) {

    /** So many entries of a class path are told; JSON has all. */
    private static final int TOLD = 5;

    Used {
        classPath = List.copyOf(classPath);
        errors = List.copyOf(errors);
    }

    void print(Page page) {
        page.line(
                Page.Look.FAINT,
                "read " + sources + (sources == 1 ? " source" : " sources") + " below " + sourcePath + "; class path: "
                        + String.join(", ", classPath.subList(0, Math.min(TOLD, classPath.size())))
                        + (classPath.size() > TOLD ? " and " + (classPath.size() - TOLD) + " more" : ""));
        if (!errors.isEmpty()) {
            page.line(
                    Page.Look.DOUBTFUL,
                    "javac finds " + errors.size() + (errors.size() == 1 ? " error" : " errors")
                            + " in them, so something may be missing here. Is the class path whole? The first:");
            errors.get(0).print(page);
        }
    }
}
