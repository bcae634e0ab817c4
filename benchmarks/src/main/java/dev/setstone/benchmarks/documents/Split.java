package dev.setstone.benchmarks.documents;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Which documents the author of the example's specs may look at. It was fixed before the first line of a spec was written: a document
 * is seen when the first 32 bits of SHA-256 of {@code <set>/<id>} leave less than 10 when divided by 100. The rules of the older example
 * {@code receipts} came from the first 40 rows of SROIE and some are used again, so those rows count as seen too.
 */
final class Split {

    private static final int SEEN_PERCENT = 10;

    private static final String SROIE = "sroie";

    private static final int ROWS_OF_THE_OLDER_EXAMPLE = 40;

    private Split() {}

    /**
     * Whether the author may have seen the document.
     *
     * @param set the file's name without its extension
     * @param id the document's id
     * @param row its place in the file, from 0
     */
    static boolean seen(String set, String id, int row) {
        return bucket(set + "/" + id) < SEEN_PERCENT || (set.equals(SROIE) && row < ROWS_OF_THE_OLDER_EXAMPLE);
    }

    /**
     * The unseen documents that the Code Factory reads: those with the smallest SHA-256 of {@code code-factory/<set>/<id>}, in its order.
     *
     * @param unseen ids
     * @param most how many
     */
    static List<String> sample(String set, List<String> unseen, int most) {
        return unseen.stream()
                .sorted(Comparator.comparing(id -> hash("code-factory/" + set + "/" + id)))
                .limit(most)
                .toList();
    }

    private static int bucket(String key) {
        return new BigInteger(hash(key).substring(0, 8), 16)
                .mod(BigInteger.valueOf(100))
                .intValue();
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
