package dev.setstone.benchmarks.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rate with its interval and its target as a small drawing.
 *
 * @param value in per cent
 * @param target in per cent, if there is one
 */
record Bar(double value, double low, double high, Optional<Double> target) {

    private static final Pattern RATE = Pattern.compile("([\\d.]+) % \\[([\\d.]+), ([\\d.]+)]");
    private static final Pattern TARGET = Pattern.compile("([\\d.]+) %");
    private static final double WIDTH = 180;

    /** The drawing of a value, where it is a rate with an interval. */
    static Optional<Bar> of(String value, String target) {
        Matcher rate = RATE.matcher(value);
        if (!rate.find()) {
            return Optional.empty();
        }
        Matcher aim = TARGET.matcher(target);
        return Optional.of(new Bar(
                Double.parseDouble(rate.group(1)),
                Double.parseDouble(rate.group(2)),
                Double.parseDouble(rate.group(3)),
                aim.find() ? Optional.of(Double.parseDouble(aim.group(1))) : Optional.empty()));
    }

    String svg() {
        StringBuilder svg = new StringBuilder("<svg role=\"img\" width=\"190\" height=\"18\" viewBox=\"0 0 190 18\">");
        svg.append("<title>").append(number(value)).append(" %</title>");
        svg.append("<rect class=\"track\" x=\"5\" y=\"6\" width=\"180\" height=\"6\" rx=\"3\"/>");
        svg.append(rectangle("value", 0, value, 6, 6));
        svg.append(rectangle("interval", low, high, 8, 2));
        target.ifPresent(aim -> svg.append(rectangle("target", aim - 0.3, aim + 0.3, 1, 16)));
        return svg.append("</svg>").toString();
    }

    private static String rectangle(String kind, double from, double to, int y, int height) {
        double start = Math.max(0, from);
        double length = Math.max(1, (Math.min(100, to) - start) * WIDTH / 100);
        return "<rect class=\"" + kind + "\" x=\"" + number(5 + start * WIDTH / 100) + "\" y=\"" + y + "\" width=\""
                + number(length) + "\" height=\"" + height + "\"/>";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
