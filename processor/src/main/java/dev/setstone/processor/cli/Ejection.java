package dev.setstone.processor.cli;

import dev.setstone.processor.Workbench;
import dev.setstone.processor.Workflow;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.RecordingState;
import dev.setstone.processor.recording.RecordingStore;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes plain sources of a workflow: its interface and all that it mentions, the recorded logic, an implementation. */
final class Ejection {

    private final Workbench bench;

    Ejection(Workbench bench) {
        this.bench = bench;
    }

    /** The files by their path; {@link Problem#NOT_EJECTABLE} where one would still need Setstone. */
    SortedMap<String, String> files(Workflow workflow) throws ProblemException {
        Recording recording = fresh(workflow);
        refuseWhatNeedsTheRuntime(workflow);
        Contract contract = workflow.brief().contract();
        SortedMap<String, String> files = new TreeMap<>();
        SortedMap<String, String> sources = bench.sources(workflow);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (isFileOf(source, sources)) {
                files.put(path(source.getKey()), new PlainSource().strip(source.getValue()));
            }
        }
        files.put(path(contract.qualified(contract.logicName())), recording.logic());
        files.put(path(contract.qualified(contract.implName())), bench.plainImplementation(workflow));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Optional<String> rest = PlainSource.remainder(file.getValue());
            if (rest.isPresent()) {
                throw refused(workflow, file.getKey() + " still uses it in " + rest.get());
            }
        }
        return files;
    }

    private static Recording fresh(Workflow workflow) throws ProblemException {
        RecordingState state =
                new RecordingStore(workflow.folder()).state(workflow.name(), workflow.logicFile(), workflow.key());
        if (state instanceof RecordingState.Fresh fresh) {
            return fresh.recording();
        }
        throw refused(workflow, "its recording is not fresh; setstone status says why");
    }

    private static void refuseWhatNeedsTheRuntime(Workflow workflow) throws ProblemException {
        if (!workflow.brief().spec().compliance().isEmpty()) {
            throw refused(
                    workflow, "its compliance blocks have decisions reported to the audit trail of setstone-runtime");
        }
        if (!workflow.brief().spec().modules().isEmpty()) {
            throw refused(workflow, "its logic calls modules of setstone-runtime");
        }
        if (!workflow.flows().flows().isEmpty()) {
            throw refused(workflow, "its flows run on the engine of setstone-runtime");
        }
        boolean bounded = workflow.brief().contract().types().values().stream()
                .anyMatch(
                        type -> type instanceof PortType port && !port.bounded().isEmpty());
        if (bounded) {
            throw refused(workflow, "a model answers one of its ports through setstone-bounded-calls");
        }
    }

    /** Several types may share a file, which is called like the public one of them. */
    private static boolean isFileOf(Map.Entry<String, String> source, SortedMap<String, String> sources) {
        boolean first = sources.entrySet().stream()
                .filter(other -> other.getValue().equals(source.getValue()))
                .sorted((one, other) -> Boolean.compare(isPublic(other), isPublic(one)))
                .findFirst()
                .filter(source::equals)
                .isPresent();
        return first;
    }

    private static boolean isPublic(Map.Entry<String, String> source) {
        String simple = source.getKey().substring(source.getKey().lastIndexOf('.') + 1);
        return Pattern.compile("(?m)^\\s*public [\\w\\s-]*\\b(class|interface|record|enum)\\s+" + Pattern.quote(simple)
                        + "\\b")
                .matcher(source.getValue())
                .find();
    }

    private static String path(String qualifiedName) {
        return qualifiedName.replace('.', '/') + ".java";
    }

    private static ProblemException refused(Workflow workflow, String why) {
        return new ProblemException(Problem.NOT_EJECTABLE, workflow.at(), workflow.name(), why);
    }
}
