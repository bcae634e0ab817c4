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
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Reads the flows of a spec. Annotations can't describe them. */
final class FlowsReader {

    private final WorkflowMethods methods;
    private final Diagnostics diagnostics;

    FlowsReader(WorkflowMethods methods, Diagnostics diagnostics) {
        this.methods = methods;
        this.diagnostics = diagnostics;
    }

    /** The flows in the interface's order. */
    List<FlowSpec> read(Section spec) {
        Map<String, Node.Entry> described = new HashMap<>();
        Optional<Node.Mapping> mapping = spec.mapping(SpecKey.FLOWS);
        for (Node.Entry entry : mapping.map(Node.Mapping::entries).orElse(List.of())) {
            described.put(entry.key().value(), entry);
            refuseUnknown(entry.key());
        }
        List<FlowSpec> flows = new ArrayList<>();
        for (ExecutableElement method : methods.flows()) {
            String name = WorkflowMethods.nameOf(method);
            Node.Entry entry = described.get(name);
            if (entry != null) {
                spec.mappingOf("flow \"" + name + "\"", entry.value())
                        .map(flow -> flow(entry.key(), flow))
                        .ifPresent(flows::add);
            } else if (mapping.isPresent() || !spec.has(SpecKey.FLOWS)) {
                diagnostics.add(Problem.FLOW_WITHOUT_SPEC, place(spec, method), name);
            }
        }
        return flows;
    }

    private FlowSpec flow(Located<String> name, Node.Mapping mapping) {
        String words = "flow \"" + name.value() + "\"";
        Section section = new Section(SpecKey.Place.FLOW, words, name.at(), mapping, diagnostics);
        section.require(SpecKey.DO);
        List<FlowAction> actions = new FlowActionReader(diagnostics).actions(section, SpecKey.DO);
        return new FlowSpec(name, actions, section.text(SpecKey.RETURN), name.at());
    }

    /** In YAML where there is YAML, else at the method. */
    private static Position place(Section spec, ExecutableElement method) {
        Position at = spec.positionOf(SpecKey.FLOWS).orElse(spec.at());
        return at instanceof Position.InFile ? at : new Position.InSource(Anchor.at(method));
    }

    private void refuseUnknown(Located<String> flow) {
        List<String> names = methods.flowNames();
        if (names.contains(flow.value())) {
            return;
        }
        String advice = Suggestion.of(flow.value(), names);
        if (methods.stepNames().contains(flow.value())) {
            advice =
                    "The method of that name is a step; give it a parameter of the type FlowEngine, or describe it under \"steps\".";
        } else if (methods.isPlainJava(flow.value())) {
            advice =
                    "The method of that name has a body, so it is plain Java; make it abstract, or remove it from the spec.";
        }
        diagnostics.add(Problem.UNKNOWN_FLOW, flow.at(), flow.value(), advice);
    }
}
