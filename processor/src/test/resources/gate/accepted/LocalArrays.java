package corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int[] counts = new int[26];
        for (char c : request.name().toUpperCase(Locale.ROOT).toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                counts[c - 'A']++;
            }
        }
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        long[][] grid = new long[3][4];
        grid[1][2] = Arrays.stream(counts).sum();
        return new Claims.Decision(grid[1][2] > 0, List.of(Arrays.toString(sorted)));
    }
}
