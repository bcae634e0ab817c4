package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads the tree that YAML and annotations gave together. */
final class SpecTreeReader {

    /** Lower-case words joined by hyphens: it is the name of a folder on every system. */
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final TypeElement workflow;
    private final WorkflowMethods methods;
    private final StepReader stepReader;
    private final Diagnostics diagnostics;

    SpecTreeReader(TypeElement workflow, WorkflowMethods methods, StepReader stepReader, Diagnostics diagnostics) {
        this.workflow = workflow;
        this.methods = methods;
        this.stepReader = stepReader;
        this.diagnostics = diagnostics;
    }

    /** The spec as far as it can be read; problems have been added when something is missing. */
    Spec read(Node.Mapping root, AnnotationView annotation) {
        Section section = new Section(SpecKey.Place.SPEC, "the spec", root.at(), root, diagnostics);
        Located<String> name = name(section, annotation);
        return new Spec(
                name,
                section.text(SpecKey.DESCRIPTION),
                compliance(section),
                modules(section),
                steps(section),
                new FlowsReader(methods, diagnostics).read(section),
                section.at());
    }

    private Located<String> name(Section section, AnnotationView annotation) {
        Located<String> derived = new Located<>(derivedName(), annotation.at());
        Located<String> name =
                section.has(SpecKey.WORKFLOW) ? section.text(SpecKey.WORKFLOW).orElse(derived) : derived;
        if (!NAME.matcher(name.value()).matches()) {
            diagnostics.add(Problem.BAD_NAME, name.at(), name.value());
        }
        return name;
    }

    private String derivedName() {
        return workflow.getSimpleName()
                .toString()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1-$2")
                .replaceAll("[-_$]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }

    private List<Located<String>> compliance(Section section) {
        List<Located<String>> names = section.texts(SpecKey.COMPLIANCE, "compliance block");
        check(names, "compliance block", ComplianceBlock.keys(), Problem.UNKNOWN_COMPLIANCE);
        return names;
    }

    private List<Located<String>> modules(Section section) {
        List<Located<String>> names = section.texts(SpecKey.MODULES, "module");
        check(names, "module", LibraryModules.NAMES, Problem.UNKNOWN_MODULE);
        return names;
    }

    private void check(List<Located<String>> names, String words, List<String> known, Problem unknown) {
        Map<String, Position> seen = new HashMap<>();
        for (Located<String> name : names) {
            Position first = seen.putIfAbsent(name.value(), name.at());
            if (!known.contains(name.value())) {
                diagnostics.add(unknown, name.at(), name.value(), Suggestion.of(name.value(), known));
            } else if (first != null) {
                String place = first.text().isEmpty() ? "the start of the same list" : first.text();
                diagnostics.add(Problem.SAID_TWICE, name.at(), words + " \"" + name.value() + "\"", place);
            }
        }
    }

    /** In the interface's order: the order in which YAML describes steps must mean nothing. */
    private List<StepSpec> steps(Section section) {
        Map<String, Node.Entry> described = new HashMap<>();
        Optional<Node.Mapping> mapping = section.mapping(SpecKey.STEPS);
        for (Node.Entry entry : mapping.map(Node.Mapping::entries).orElse(List.of())) {
            described.put(entry.key().value(), entry);
            refuseUnknown(entry.key());
        }
        List<StepSpec> steps = new ArrayList<>();
        for (ExecutableElement method : methods.steps()) {
            String name = WorkflowMethods.nameOf(method);
            Node.Entry entry = described.get(name);
            if (entry != null) {
                section.mappingOf("step \"" + name + "\"", entry.value())
                        .flatMap(step -> stepReader.read(entry.key(), step))
                        .ifPresent(steps::add);
            } else if (mapping.isPresent() || !section.has(SpecKey.STEPS)) {
                diagnostics.add(Problem.STEP_WITHOUT_SPEC, placeForSteps(section, method), name);
            }
        }
        return steps;
    }

    /** In YAML where there is YAML, else at the method. */
    private static Position placeForSteps(Section section, ExecutableElement method) {
        Position at = section.positionOf(SpecKey.STEPS).orElse(section.at());
        return at instanceof Position.InFile ? at : new Position.InSource(Anchor.at(method));
    }

    private void refuseUnknown(Located<String> step) {
        if (methods.stepNames().contains(step.value())) {
            return;
        }
        String advice = Suggestion.of(step.value(), methods.stepNames());
        if (methods.flowNames().contains(step.value())) {
            advice = "The method of that name takes a FlowEngine, so it is a flow; describe it under \"flows\".";
        } else if (methods.isPlainJava(step.value())) {
            advice =
                    "The method of that name has a body, so it is plain Java; make it abstract, or remove it from the spec.";
        }
        diagnostics.add(Problem.UNKNOWN_STEP, step.at(), step.value(), advice);
    }
}
