package dev.setstone.processor;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.flow.Flows;
import dev.setstone.processor.problem.Position;
import java.nio.file.Path;
import javax.lang.model.element.TypeElement;

/**
 * A workflow of this compilation, read and bound.
 *
 * @param element the annotated interface
 * @param brief what is wanted
 * @param flows how its steps are composed
 * @param key its identity
 * @param folder the folder of specs and recordings
 * @param at where to report
 */
public record Workflow(TypeElement element, Brief brief, Flows flows, FreshnessKey key, Path folder, Position at) {

    /** Its name. */
    public String name() {
        return brief.name();
    }

    /** The name of the file that holds its logic. */
    public String logicFile() {
        return brief.contract().logicName() + ".java";
    }
}
