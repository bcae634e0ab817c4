package dev.setstone.processor.recording;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.value.Sha256;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.GateName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The text of {@code lock.json}: canonical, and sealed with the SHA-256 of all the rest of it. The seal is integrity against
 * accidents and careless edits (a bad merge, a search-and-replace, a verdict "corrected" by hand). It is no signature: who
 * means to deceive can compute it anew, and meets the gates in {@code verify}.
 */
public final class LockFile {

    private static final List<String> FIELDS =
            List.of("approval", "classes", "gates", "key", "logicSha256", "provenance", "schema", "seal", "workflow");
    private static final String ASSUMPTIONS = "assumptions";
    private static final String REVIEW = "review";
    private static final String AGREED = "agreedInputs";
    private static final String ADOPTED_BY = "adoptedBy";
    private static final String ADOPTED_ON = "adoptedOn";
    private static final List<String> KEY_FIELDS = List.of("parts", "sha256");
    private static final List<String> PROVENANCE_FIELDS = List.of(
            "attempts",
            "inputTokens",
            "model",
            "outputTokens",
            "promptSha256",
            "provider",
            "tokensEstimated",
            "toolVersion");

    private final CanonicalJson json = new CanonicalJson();

    /** The text of a lock, with its seal. */
    public String render(Lock lock) {
        SortedMap<String, Json> fields = new TreeMap<>(Map.of(
                "approval",
                new Json.Text(lock.approval()),
                "classes",
                Json.Members.ofTexts(lock.classes()),
                "gates",
                JudgedJson.gates(lock),
                "key",
                key(lock.key()),
                "logicSha256",
                new Json.Text(lock.logicSha256()),
                "provenance",
                JudgedJson.provenance(lock.provenance()),
                "schema",
                new Json.Whole(lock.schema()),
                "workflow",
                new Json.Text(lock.workflow())));
        JudgedJson.assumptions(lock).ifPresent(assumptions -> fields.put(ASSUMPTIONS, assumptions));
        lock.review().ifPresent(review -> fields.put(REVIEW, ReviewJson.of(review)));
        fields.put("seal", new Json.Text(Sha256.of(json.render(new Json.Members(fields)))));
        return json.render(new Json.Members(fields));
    }

    private static Json key(FreshnessKey key) {
        return Json.Members.of(
                Map.of("sha256", new Json.Text(key.sha256()), "parts", Json.Members.ofTexts(key.parts())));
    }

    /** Reads the text of a lock, with LF as line ends. */
    public LockReading read(String text) {
        Optional<Json.Members> canonical = CanonicalJsonReader.read(text);
        if (canonical.isPresent()) {
            try {
                return read(new StrictJson.Parsed(canonical.get(), Map.of()), text);
            } catch (LockFormatException misfit) {
                // Only the other parser knows the place.
            }
        }
        try {
            return read(new StrictJson().parse(text), text);
        } catch (LockFormatException e) {
            return new LockReading.Malformed(e.placed());
        }
    }

    private LockReading read(StrictJson.Parsed parsed, String text) throws LockFormatException {
        LockFields fields = LockFields.root(parsed);
        long schema = fields.whole("schema", 1, Integer.MAX_VALUE);
        if (schema > Lock.SCHEMA) {
            return new LockReading.TooNew(schema);
        }
        fields.exactly(FIELDS, List.of(ASSUMPTIONS, REVIEW));
        String seal = fields.sha256("seal");
        return judged(lock(fields), seal, text);
    }

    private LockReading judged(Lock lock, String seal, String text) {
        String canonical = render(lock);
        if (canonical.equals(text)) {
            return lock.review().filter(review -> !isOf(lock, review)).isPresent()
                    ? new LockReading.Altered("its review is not of this recording")
                    : new LockReading.Sound(lock);
        }
        boolean sealBroken = !canonical.contains("\"seal\": \"" + seal + "\"");
        return new LockReading.Altered(
                sealBroken
                        ? "its seal does not fit what it says, so something in it was edited"
                        : "it is not in its canonical form from line " + firstDifference(canonical, text) + " on");
    }

    private static boolean isOf(Lock lock, Review review) {
        return review.logicSha256().equals(lock.logicSha256())
                && review.summary().equals(lock.approval());
    }

    private static int firstDifference(String canonical, String text) {
        int same = Arrays.mismatch(canonical.toCharArray(), text.toCharArray());
        return 1 + (int) text.substring(0, same).chars().filter(c -> c == '\n').count();
    }

    private static Lock lock(LockFields fields) throws LockFormatException {
        LockFields key = fields.group("key").exactly(KEY_FIELDS);
        return new Lock(
                Lock.SCHEMA,
                fields.text("workflow"),
                new FreshnessKey(key.sha256("sha256"), key.texts("parts")),
                fields.sha256("logicSha256"),
                provenance(
                        fields.group("provenance").exactly(PROVENANCE_FIELDS, List.of(AGREED, ADOPTED_BY, ADOPTED_ON))),
                gates(fields.group("gates")),
                fields.texts("classes"),
                fields.text("approval"),
                fields.has(ASSUMPTIONS) ? assumptions(fields.group(ASSUMPTIONS)) : List.of(),
                fields.has(REVIEW) ? Optional.of(ReviewJson.read(fields.group(REVIEW))) : Optional.empty());
    }

    private static List<Assumption> assumptions(LockFields steps) throws LockFormatException {
        List<Assumption> assumptions = new ArrayList<>();
        for (String step : steps.names()) {
            LockFields texts = steps.group(step);
            List<String> numbers = IntStream.rangeClosed(1, texts.names().size())
                    .mapToObj(JudgedJson::number)
                    .toList();
            texts.exactly(numbers);
            for (String number : numbers) {
                assumptions.add(new Assumption(step, texts.text(number)));
            }
        }
        return assumptions;
    }

    private static Provenance provenance(LockFields fields) throws LockFormatException {
        return new Provenance(
                fields.text("provider"),
                fields.text("model"),
                fields.sha256("promptSha256"),
                (int) fields.whole("attempts", 1, Integer.MAX_VALUE),
                fields.whole("inputTokens", 0, Long.MAX_VALUE),
                fields.whole("outputTokens", 0, Long.MAX_VALUE),
                fields.flag("tokensEstimated"),
                fields.text("toolVersion"),
                fields.has(AGREED) ? Optional.of(fields.whole(AGREED, 0, Long.MAX_VALUE)) : Optional.empty(),
                adoption(fields));
    }

    private static Optional<Adoption> adoption(LockFields fields) throws LockFormatException {
        return fields.has(ADOPTED_BY) || fields.has(ADOPTED_ON)
                ? Optional.of(new Adoption(fields.text(ADOPTED_BY), ReviewJson.date(fields, ADOPTED_ON)))
                : Optional.empty();
    }

    /** All four gates must have spoken: a recording that one of them never judged is none. */
    private static Map<GateName, SortedMap<String, String>> gates(LockFields fields) throws LockFormatException {
        List<GateName> names = List.of(GateName.values());
        fields.exactly(names.stream().map(GateName::key).toList());
        Map<GateName, SortedMap<String, String>> gates = new EnumMap<>(GateName.class);
        for (GateName name : names) {
            gates.put(name, fields.texts(name.key()));
        }
        return gates;
    }
}
