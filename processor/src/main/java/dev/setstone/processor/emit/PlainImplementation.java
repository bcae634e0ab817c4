package dev.setstone.processor.emit;

import dev.setstone.processor.contract.Composition;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The text of an implementation that knows nothing of Setstone: it checks for null, delegates, and is given its ports. */
public final class PlainImplementation {

    /** For a workflow without flows, modules and compliance blocks, whose implementations need the runtime. */
    public String render(Elements elements, TypeElement workflow, Composition composition) {
        return new ImplementationSource(new VisibleTypes(elements, workflow), ComponentModel.DEFAULT)
                .renderPlain(composition, VisibleTypes.access(workflow));
    }
}
