package dev.setstone.processor.spec;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads what the user wants of a workflow, from its YAML, its annotations, or both. */
public final class SpecReader {

    /**
     * Reads the spec of a workflow.
     *
     * @param workflow an interface with {@code @CompiledWorkflow}
     * @param folder the folder {@code setstone} with the spec's files; it may be absent while no file is named
     * @throws ProblemException with every problem of the spec, in the order of reading
     * @throws IllegalArgumentException when the element has no {@code @CompiledWorkflow}
     */
    public Spec read(TypeElement workflow, Optional<Path> folder) throws ProblemException {
        AnnotationView annotation = AnnotationView.find(workflow, CompiledWorkflow.class)
                .orElseThrow(() -> new IllegalArgumentException(workflow + " has no @CompiledWorkflow"));
        Diagnostics diagnostics = new Diagnostics();
        SpecFolder files = new SpecFolder(folder, diagnostics);
        WorkflowMethods methods = WorkflowMethods.of(workflow);
        Node.Mapping said = new AnnotationReader(diagnostics).read(annotation, methods);
        Optional<Located<String>> yaml = annotation.optionalText("spec");
        if (yaml.isPresent()) {
            Node.Mapping root = root(source(workflow, yaml.get(), files, diagnostics), diagnostics);
            said = new Merge(diagnostics).of(root, said);
        }
        StepReader stepReader = new StepReader(files, diagnostics);
        Spec spec = new SpecTreeReader(workflow, methods, stepReader, diagnostics).read(said, annotation);
        if (diagnostics.hasErrors()) {
            throw new ProblemException(diagnostics.found());
        }
        return spec;
    }

    private static SourceText source(
            TypeElement workflow, Located<String> spec, SpecFolder files, Diagnostics diagnostics)
            throws ProblemException {
        if (spec.value().indexOf('\n') < 0) {
            return files.read(spec, SourceText.Kind.SPEC).orElseThrow(() -> ended(diagnostics));
        }
        Anchor anchor = spec.at().anchor();
        String name = "spec of " + workflow.getSimpleName();
        SourceText inline = SourceText.of(SourceText.Kind.SPEC, name, spec.value(), anchor);
        if (spec.value().getBytes(StandardCharsets.UTF_8).length > inline.kind().maxBytes()) {
            diagnostics.add(
                    Problem.FILE_TOO_LARGE, inline.start(), name, inline.kind().maxBytes());
            throw ended(diagnostics);
        }
        return inline;
    }

    /** Without its YAML, every step would seem to lack a description; one problem says enough. */
    private static Node.Mapping root(SourceText source, Diagnostics diagnostics) throws ProblemException {
        Node node = new YamlParser(diagnostics).parse(source).orElseThrow(() -> ended(diagnostics));
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        diagnostics.add(
                Problem.WRONG_TYPE,
                node.at(),
                "the spec",
                "a mapping with " + String.join(", ", SpecKey.names(SpecKey.Place.SPEC)),
                ScalarType.words(node));
        throw ended(diagnostics);
    }

    private static ProblemException ended(Diagnostics diagnostics) {
        return new ProblemException(diagnostics.found());
    }
}
