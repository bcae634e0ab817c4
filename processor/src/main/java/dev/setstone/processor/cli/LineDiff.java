package dev.setstone.processor.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts by lines, with three lines around each change, as {@code diff -u} shows it. Longest common
 * subsequence by dynamic programming (Wagner and Fischer 1974), which is enough for files of some hundred lines.
 */
final class LineDiff {

    private static final int CONTEXT = 3;
    private static final String SKIPPED = "...";

    /** Lines that begin with a blank, {@code -} or {@code +}; {@code ...} stands for lines that are equal. */
    List<String> between(String before, String after) {
        return shortened(all(lines(before), lines(after)));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static List<String> all(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<String> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                all.add(" " + before.get(i));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                all.add("-" + before.get(i));
                i++;
            } else {
                all.add("+" + after.get(j));
                j++;
            }
        }
        return all;
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> shortened(List<String> all) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isNearAChange(all, i)) {
                shown.add(all.get(i));
            } else if (shown.isEmpty() || !shown.get(shown.size() - 1).equals(SKIPPED)) {
                shown.add(SKIPPED);
            }
        }
        return shown;
    }

    private static boolean isNearAChange(List<String> all, int index) {
        return all.subList(Math.max(0, index - CONTEXT), Math.min(all.size(), index + CONTEXT + 1)).stream()
                .anyMatch(line -> !line.startsWith(" "));
    }
}
