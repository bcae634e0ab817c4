package dev.setstone.processor.contract;

import dev.setstone.processor.contract.Composition.FlowSignature;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.spec.FlowMethods;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one flow's method. */
final class FlowReader {

    private final Surface surface;
    private final Contract contract;
    private final StepReader steps;

    FlowReader(Surface surface, Contract contract, StepReader steps) {
        this.surface = surface;
        this.contract = contract;
        this.steps = steps;
    }

    /** The signature, or nothing when a problem was found. */
    Optional<FlowSignature> read(ExecutableElement method) {
        int engine = IntStream.range(0, method.getParameters().size())
                .filter(i -> FlowMethods.isEngine(method.getParameters().get(i)))
                .findFirst()
                .orElseThrow();
        return steps.head(method, "flow")
                .map(head -> new FlowSignature(
                        head.name(),
                        head.passed(),
                        head.held(),
                        method.getParameters().get(engine).getSimpleName().toString(),
                        engine,
                        head.result(),
                        head.thrown(),
                        widest(head.thrown()),
                        undeclared(head.thrown()),
                        head.at()));
    }

    private List<String> widest(List<String> thrown) {
        return thrown.stream()
                .filter(this::isChecked)
                .filter(name -> thrown.stream().noneMatch(other -> !other.equals(name) && isA(name, other)))
                .toList();
    }

    private SortedMap<String, List<String>> undeclared(List<String> thrown) {
        SortedMap<String, List<String>> undeclared = new TreeMap<>();
        for (StepSignature step : contract.steps()) {
            List<String> missing = step.thrown().stream()
                    .filter(this::isChecked)
                    .filter(name -> thrown.stream().noneMatch(declared -> isA(name, declared)))
                    .toList();
            if (!missing.isEmpty()) {
                undeclared.put(step.name(), missing);
            }
        }
        return undeclared;
    }

    private boolean isChecked(String exception) {
        return !isA(exception, "java.lang.RuntimeException");
    }

    private boolean isA(String exception, String parent) {
        TypeMirror type = type(exception);
        TypeMirror above = type(parent);
        return type != null && above != null && surface.types().isSubtype(type, above);
    }

    private @Nullable TypeMirror type(String name) {
        TypeElement element = surface.elements().getTypeElement(name);
        return element == null ? null : element.asType();
    }
}
