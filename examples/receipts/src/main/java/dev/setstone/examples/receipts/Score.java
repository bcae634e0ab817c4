package dev.setstone.examples.receipts;

import java.util.Locale;

/**
 * How many of how many were right.
 *
 * @param right at most {@code all}
 * @param all from 0
 */
record Score(int right, int all) {

    static final Score NONE = new Score(0, 0);

    /** The normal distribution's quantile for a two-sided confidence of 95 %. */
    private static final double Z = 1.959964;

    Score plus(boolean isRight) {
        return new Score(right + (isRight ? 1 : 0), all + 1);
    }

    /** The share in percent with Wilson's interval at 95 % (E. B. Wilson, JASA 22, 1927), such as {@code 71.0 % [66.1, 75.4]}. */
    String text() {
        if (all == 0) {
            return "-";
        }
        double share = (double) right / all;
        double z2 = Z * Z / all;
        double centre = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / all + z2 / (4 * all)) / (1 + z2);
        return String.format(
                Locale.ROOT,
                "%4d of %4d  %5.1f %% [%.1f, %.1f]",
                right,
                all,
                100 * share,
                100 * (centre - half),
                100 * (centre + half));
    }
}
