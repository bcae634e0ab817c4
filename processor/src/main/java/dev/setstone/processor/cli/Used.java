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
record Used(String sourcePath, int sources, String classPath, List<Message> errors) {

    Used {
        errors = List.copyOf(errors);
    }

    void print(Page page) {
        page.line(
                Page.Look.FAINT,
                "read " + sources + (sources == 1 ? " source" : " sources") + " below " + sourcePath + "; class path: "
                        + classPath);
        if (!errors.isEmpty()) {
            page.line(
                    Page.Look.DOUBTFUL,
                    "javac finds " + errors.size() + (errors.size() == 1 ? " error" : " errors")
                            + " in them, so something may be missing here. Is the class path whole? The first:");
            errors.get(0).print(page);
        }
    }
}
