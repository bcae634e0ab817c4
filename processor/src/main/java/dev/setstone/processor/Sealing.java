package dev.setstone.processor;

import dev.setstone.processor.gate.Judgement;
import dev.setstone.processor.gate.security.LinkageDigest;
import dev.setstone.processor.generation.Generated;
import dev.setstone.processor.model.PromptFile;
import dev.setstone.processor.recording.Adoption;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.Provenance;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.value.Sha256;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns what the gates have accepted into a recording. Without their proof there is none. */
final class Sealing {

    private final LinkageDigest digest = new LinkageDigest();
    private final String toolVersion;

    Sealing(String toolVersion) {
        this.toolVersion = toolVersion;
    }

    /**
     * The recording of a newly written logic.
     *
     * @param ofExamples what was measured of the examples behind it
     */
    Recording seal(Workflow workflow, Candidates.Chosen chosen, SortedMap<String, String> ofExamples) {
        Generated generated = chosen.generated();
        Provenance provenance = new Provenance(
                generated.reply().provider(),
                generated.reply().model(),
                new PromptFile().sha256(generated.prompt()),
                generated.attempts(),
                generated.spent().input(),
                generated.spent().output(),
                generated.spent().estimated(),
                toolVersion,
                chosen.agreedInputs());
        Judgement.Accepted accepted = new Judgement.Accepted(generated.verdicts(), generated.proof());
        return seal(workflow, accepted, provenance, generated.assumptions(), ofExamples);
    }

    /** The recording of a logic that was judged again; where it comes from and what it rests on stay. */
    Recording sealAgain(
            Workflow workflow, Judgement.Accepted accepted, Lock old, SortedMap<String, String> ofExamples) {
        return seal(workflow, accepted, old.provenance(), old.assumptions(), ofExamples);
    }

    /** The recording of a logic that a person has edited; a model wrote what it was made of. */
    Recording sealAdopted(
            Workflow workflow,
            Judgement.Accepted accepted,
            Lock old,
            Adoption adoption,
            SortedMap<String, String> ofExamples) {
        return seal(workflow, accepted, old.provenance().adopted(adoption), old.assumptions(), ofExamples);
    }

    private Recording seal(
            Workflow workflow,
            Judgement.Accepted accepted,
            Provenance provenance,
            List<Assumption> assumptions,
            SortedMap<String, String> ofExamples) {
        var cleared = accepted.proof().executed().wellFormed().cleared();
        SortedMap<String, String> classes = new TreeMap<>();
        cleared.compilation().logicClasses().forEach((name, bytes) -> classes.put(name, digest.of(bytes)));
        String logic = cleared.candidate().source();
        Lock lock = new Lock(
                Lock.SCHEMA,
                workflow.name(),
                workflow.key(),
                Sha256.of(logic),
                provenance,
                measures(accepted.verdicts(), ofExamples),
                classes,
                Lock.PENDING,
                assumptions);
        return new Recording(workflow.logicFile(), logic, lock);
    }

    private static Map<GateName, SortedMap<String, String>> measures(
            List<Verdict> verdicts, SortedMap<String, String> ofExamples) {
        Map<GateName, SortedMap<String, String>> measures = new EnumMap<>(GateName.class);
        verdicts.forEach(verdict -> measures.put(verdict.gate(), new TreeMap<>(verdict.measures())));
        measures.computeIfAbsent(GateName.ACCURACY, gate -> new TreeMap<>()).putAll(ofExamples);
        return measures;
    }
}
