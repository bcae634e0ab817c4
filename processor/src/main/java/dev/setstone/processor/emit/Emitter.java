package dev.setstone.processor.emit;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.flow.Flows;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.spec.LibraryModule;
import dev.setstone.processor.spec.LibraryModules;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes what a recording becomes, through Filer alone and with the interface as the one originating element of every file,
 * so that incremental builds stay right: the logic as recorded, the implementation, its service entry, the audit metadata.
 */
public final class Emitter {

    private final Filer filer;
    private final Elements elements;
    private final ComponentModel componentModel;

    public Emitter(Filer filer, Elements elements, ComponentModel componentModel) {
        this.filer = filer;
        this.elements = elements;
        this.componentModel = componentModel;
    }

    /**
     * Writes all files of a workflow.
     *
     * @param workflow the interface
     * @param brief its contract and spec
     * @param flows its flows
     * @param recording fresh
     * @param audit the text of the audit metadata
     * @throws ProblemException {@link Problem#COMPONENT_MODEL_UNAVAILABLE}, {@link Problem#AUDIT_UNAVAILABLE} or {@link
     *     Problem#MODULE_UNAVAILABLE}, before anything is written, or {@link Problem#OUTPUT_UNWRITABLE}
     */
    public void emit(TypeElement workflow, Brief brief, Flows flows, Recording recording, String audit)
            throws ProblemException {
        Position at = new Position.InSource(Anchor.at(workflow));
        VisibleTypes visible = new VisibleTypes(elements, workflow);
        requireAnnotations(visible, at);
        requireAudit(visible, brief);
        requireModules(visible, brief);
        Contract contract = brief.contract();
        ImplementationSource source = new ImplementationSource(visible, componentModel);
        String implementation = contract.qualified(contract.implName());
        WrittenFiles files = new WrittenFiles(filer, elements, workflow);
        files.source(contract.qualified(contract.logicName()), recording.logic());
        files.source(implementation, source.render(brief, flows, recording.lock(), VisibleTypes.access(workflow)));
        files.service(contract.binaryName(), implementation);
        files.resource("META-INF/setstone/" + contract.binaryName() + ".json", audit);
    }

    private void requireAnnotations(VisibleTypes visible, Position at) throws ProblemException {
        for (String annotation : componentModel.annotations()) {
            if (!visible.has(annotation)) {
                throw new ProblemException(
                        Problem.COMPONENT_MODEL_UNAVAILABLE, at, componentModel.key(), "@" + annotation);
            }
        }
    }

    /** Without the runtime a decision would go unreported. */
    private static void requireAudit(VisibleTypes visible, Brief brief) throws ProblemException {
        for (Located<String> block : brief.spec().compliance()) {
            if (!visible.has(ImplementationSource.AUDIT)) {
                throw new ProblemException(Problem.AUDIT_UNAVAILABLE, block.at(), block.value());
            }
        }
    }

    /** javac would only say that a package doesn't exist. */
    private static void requireModules(VisibleTypes visible, Brief brief) throws ProblemException {
        for (Located<String> name : brief.spec().modules()) {
            for (LibraryModule module : LibraryModules.shipped().named(List.of(name.value()))) {
                if (!visible.has(module.types().firstKey())) {
                    throw new ProblemException(Problem.MODULE_UNAVAILABLE, name.at(), name.value());
                }
            }
        }
    }
}
