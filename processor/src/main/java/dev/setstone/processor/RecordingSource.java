package dev.setstone.processor;

import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import java.util.Collection;
import javax.lang.model.element.Element;

/** Where the recording of a workflow comes from; one implementation for each mode. */
interface RecordingSource extends AutoCloseable {

    /**
     * A recording that may be emitted.
     *
     * @param roots the elements that this compilation has seen as sources
     * @throws ProblemException when there is none
     */
    Recording obtain(Workflow workflow, Collection<? extends Element> roots) throws ProblemException;

    /** Ends what it has started; never fails. */
    @Override
    void close();
}
