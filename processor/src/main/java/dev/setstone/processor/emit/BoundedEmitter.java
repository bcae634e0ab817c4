package dev.setstone.processor.emit;

import dev.setstone.processor.brief.FallbackValue;
import dev.setstone.processor.contract.BoundedPort;
import dev.setstone.processor.contract.BoundedPort.BoundedMethod;
import dev.setstone.processor.contract.BoundedPort.Fallback;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the class that answers a port by bounded calls, and its service entry, with the port as their originating element. */
public final class BoundedEmitter {

    private final Filer filer;
    private final Elements elements;

    public BoundedEmitter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * Writes the files of a port.
     *
     * @throws ProblemException {@link Problem#BAD_BOUNDED_CALL}, {@link Problem#BOUNDED_UNAVAILABLE} or what is wrong with a fallback's
     *     value, before anything is written, or {@link Problem#OUTPUT_UNWRITABLE}
     */
    public void emit(TypeElement element, BoundedPort port) throws ProblemException {
        Position at = new Position.InSource(Anchor.at(element));
        VisibleTypes visible = new VisibleTypes(elements, element);
        if (!visible.has(BoundedSource.ENGINE)) {
            throw new ProblemException(Problem.BOUNDED_UNAVAILABLE, at, element.getSimpleName());
        }
        Diagnostics problems = new Diagnostics();
        checkTypes(port, problems);
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
        Map<String, String> fallbacks = fallbacks(element, port, problems);
        if (problems.hasErrors()) {
            throw new ProblemException(problems.found());
        }
        String name = port.contract().qualified(port.boundedName());
        WrittenFiles files = new WrittenFiles(filer, elements, element);
        files.source(name, new BoundedSource(visible).render(port, fallbacks, VisibleTypes.access(element)));
        files.service(port.contract().binaryName(), name);
    }

    private static void checkTypes(BoundedPort port, Diagnostics problems) {
        AnswerTypes types = new AnswerTypes(port.contract());
        for (BoundedMethod method : port.methods()) {
            Stream<TypeUse> uses = Stream.concat(
                    method.method().parameters().stream().map(Parameter::type), method.method().result().stream());
            uses.flatMap(use -> types.unfit(use).stream())
                    .distinct()
                    .forEach(type -> problems.add(
                            Problem.BAD_BOUNDED_CALL,
                            method.at(),
                            words(port, method),
                            "has the type " + type
                                    + ", which JSON can't say without doubt; use records, enums, String, numbers of 32 bits or more, "
                                    + "boolean, java.time, List and Optional"));
        }
    }

    private static Map<String, String> fallbacks(TypeElement element, BoundedPort port, Diagnostics problems) {
        Map<String, String> fallbacks = new TreeMap<>();
        FallbackValue values = new FallbackValue(port.contract());
        for (BoundedMethod method : port.methods()) {
            if (method.fallback() instanceof Fallback.Constant constant) {
                String where = "fallbackValue of " + words(port, method);
                values.json(
                                where,
                                constant.text(),
                                method.method().result().orElseThrow(),
                                anchor(element, method),
                                problems)
                        .ifPresent(json -> fallbacks.put(method.method().name(), json));
            }
        }
        return fallbacks;
    }

    private static Anchor anchor(TypeElement element, BoundedMethod method) {
        return method.at() instanceof Position.InSource source ? source.anchor() : Anchor.at(element);
    }

    private static String words(BoundedPort port, BoundedMethod method) {
        String name = port.contract().interfaceName();
        return name.substring(name.lastIndexOf('.') + 1) + "." + method.method().name();
    }
}
