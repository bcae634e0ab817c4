package dev.setstone.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers by the number of transactions, both on logarithmic scales, as a drawing.
 *
 * @param names of the lines
 * @param transactions the places of the points, ascending
 * @param lines the heights of each line's points
 */
record Curve(List<String> names, List<Double> transactions, List<List<Double>> lines) {

    private static final String BY = "transactions";
    private static final int WIDTH = 560;
    private static final int HEIGHT = 260;
    private static final int LEFT = 90;
    private static final int BOTTOM = 36;
    private static final int TOP = 12;

    Curve {
        names = List.copyOf(names);
        transactions = List.copyOf(transactions);
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** The drawing of a grid whose first column counts transactions. */
    static Optional<Curve> of(Page.Grid grid) {
        if (!grid.columns().get(0).equals(BY)) {
            return Optional.empty();
        }
        List<List<Double>> lines = new ArrayList<>();
        for (int i = 1; i < grid.columns().size(); i++) {
            lines.add(column(grid, i));
        }
        return Optional.of(new Curve(grid.columns().subList(1, grid.columns().size()), column(grid, 0), lines));
    }

    private static List<Double> column(Page.Grid grid, int index) {
        return grid.rows().stream().map(row -> Double.valueOf(row.get(index))).toList();
    }

    String svg() {
        StringBuilder svg = new StringBuilder(
                "<svg role=\"img\" class=\"curve\" width=\"760\" height=\"260\" viewBox=\"0 0 760 260\"><title>%s by %s</title>"
                        .formatted(String.join(", ", names), BY));
        for (int power = 0; power <= decades(transactions); power++) {
            double x = x(Math.pow(10, power));
            svg.append(line("grid", x, TOP, x, HEIGHT - BOTTOM))
                    .append(text(x, HEIGHT - BOTTOM + 16, "middle", number(power)));
        }
        svg.append(text((LEFT + WIDTH) / 2.0, HEIGHT - 4, "middle", BY));
        for (int power = lowest(); power <= highest(); power++) {
            double y = y(Math.pow(10, power));
            svg.append(line("grid", LEFT, y, WIDTH, y)).append(text(LEFT - 6, y + 4, "end", number(power)));
        }
        for (int i = 0; i < lines.size(); i++) {
            svg.append(polyline(i));
        }
        return svg.append("</svg>\n").toString();
    }

    private String polyline(int index) {
        StringBuilder points = new StringBuilder();
        List<Double> heights = lines.get(index);
        for (int i = 0; i < heights.size(); i++) {
            points.append(at(x(transactions.get(i))))
                    .append(',')
                    .append(at(y(heights.get(i))))
                    .append(' ');
        }
        double end = y(heights.get(heights.size() - 1));
        return "<polyline class=\"line line%d\" points=\"%s\"/>"
                        .formatted(index, points.toString().strip())
                + text(WIDTH + 8, end + 4, "start", names.get(index));
    }

    private double x(double value) {
        return LEFT + Math.log10(value) / decades(transactions) * (WIDTH - LEFT);
    }

    private double y(double value) {
        double share = (Math.log10(value) - lowest()) / (highest() - lowest());
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    private static int decades(List<Double> values) {
        return Math.max(1, (int) Math.ceil(Math.log10(values.get(values.size() - 1))));
    }

    private int lowest() {
        return (int) Math.floor(Math.log10(lines.stream()
                .flatMap(List::stream)
                .mapToDouble(each -> each)
                .min()
                .orElse(1)));
    }

    private int highest() {
        return (int) Math.ceil(Math.log10(lines.stream()
                .flatMap(List::stream)
                .mapToDouble(each -> each)
                .max()
                .orElse(10)));
    }

    private static String line(String kind, double x1, double y1, double x2, double y2) {
        return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(kind, at(x1), at(y1), at(x2), at(y2));
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>".formatted(at(x), at(y), anchor, text);
    }

    private static String number(int power) {
        return String.format(Locale.ROOT, "%,d", (long) Math.pow(10, power));
    }

    private static String at(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
