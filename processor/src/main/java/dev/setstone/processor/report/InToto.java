package dev.setstone.processor.report;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.recording.CanonicalJson;
import dev.setstone.processor.recording.Json;
import dev.setstone.processor.recording.JudgedJson;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.LockFile;
import dev.setstone.processor.recording.Provenance;
import dev.setstone.processor.recording.Recording;
import dev.setstone.processor.recording.Review;
import dev.setstone.processor.value.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The statement that a recording came about as its lock says: in-toto Statement v1 with SLSA Provenance v1, whose parts that no standard
 * field is for are named {@code setstone_...}, as that specification asks. docs/audit.md says what each field means.
 */
final class InToto {

    private static final String BUILD_TYPE = "urn:setstone:recording:v1";
    private static final String BUILDER = "urn:setstone:recorder:v1";

    /**
     * The statement.
     *
     * @param byproducts the other files of the report, text by name: what signs the statement signs them too
     */
    String render(Brief brief, Recording recording, SortedMap<String, String> byproducts) {
        Lock lock = recording.lock();
        Json.Members predicate = Json.Members.of(Map.of(
                "buildDefinition", definition(brief.contract(), lock),
                "runDetails", details(brief.contract(), lock, byproducts)));
        return new CanonicalJson()
                .render(Json.Members.of(Map.of(
                        "_type", new Json.Text("https://in-toto.io/Statement/v1"),
                        "subject", new Json.Items(List.of(resource(recording.logicFile(), lock.logicSha256()))),
                        "predicateType", new Json.Text("https://slsa.dev/provenance/v1"),
                        "predicate", predicate)));
    }

    private static Json definition(Contract contract, Lock lock) {
        Json external = Json.Members.ofTexts(Map.of(
                "workflow",
                lock.workflow(),
                "interface",
                contract.interfaceName(),
                "key",
                lock.key().sha256()));
        return Json.Members.of(Map.of(
                "buildType",
                new Json.Text(BUILD_TYPE),
                "externalParameters",
                external,
                "internalParameters",
                internal(lock.provenance()),
                "resolvedDependencies",
                new Json.Items(List.of(resource("prompt", lock.provenance().promptSha256())))));
    }

    /** What is a digest or has a place of its own is left out here. */
    private static Json internal(Provenance provenance) {
        Json.Members all = (Json.Members) JudgedJson.provenance(provenance);
        SortedMap<String, Json> members = new TreeMap<>(all.members());
        members.keySet().removeAll(List.of("promptSha256", "toolVersion", "adoptedBy", "adoptedOn"));
        return new Json.Members(members);
    }

    private static Json details(Contract contract, Lock lock, SortedMap<String, String> byproducts) {
        List<Json> files = new ArrayList<>(List.of(resource("lock.json", Sha256.of(new LockFile().render(lock)))));
        byproducts.forEach((name, text) -> files.add(resource(name, Sha256.of(text))));
        return Json.Members.of(Map.of(
                "builder",
                        Json.Members.of(Map.of(
                                "id",
                                new Json.Text(BUILDER),
                                "version",
                                Json.Members.ofTexts(
                                        Map.of("setstone", lock.provenance().toolVersion())))),
                "byproducts", new Json.Items(files),
                "metadata", metadata(contract, lock)));
    }

    private static Json metadata(Contract contract, Lock lock) {
        SortedMap<String, Json> members = new TreeMap<>();
        members.put("setstone_gates", JudgedJson.gates(lock));
        members.put("setstone_modelAtRunTime", new Json.Text(AuditMetadata.modelAtRunTime(contract)));
        members.put("setstone_assumptions", new Json.Whole(lock.assumptions().size()));
        lock.review().ifPresent(review -> members.put("setstone_review", review(review)));
        lock.provenance()
                .adopted()
                .ifPresent(adoption -> members.put(
                        "setstone_adoption",
                        Json.Members.ofTexts(Map.of(
                                "by", adoption.by(), "on", adoption.date().toString()))));
        return new Json.Members(members);
    }

    private static Json review(Review review) {
        SortedMap<String, String> said = new TreeMap<>(Map.of(
                "decision", review.decision().name().toLowerCase(Locale.ROOT),
                "reviewer", review.reviewer(),
                "date", review.date().toString(),
                "logicSha256", review.logicSha256()));
        review.author().ifPresent(author -> said.put("author", author));
        return Json.Members.ofTexts(said);
    }

    /** A resource descriptor. */
    private static Json resource(String name, String sha256) {
        return Json.Members.of(
                Map.of("name", new Json.Text(name), "digest", Json.Members.ofTexts(Map.of("sha256", sha256))));
    }
}
