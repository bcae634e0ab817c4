package dev.setstone.benchmarks.buildcost;

import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The page with what builds cost, from measurements. */
public final class CostPage {

    static final String SETSTONE = "setstone";
    static final String MAPSTRUCT = "mapstruct";
    private static final double HALF = 0.5;
    /** A type among the last may cost this much more than one among the first before the cost no longer counts as linear. */
    private static final double STRAIGHT = 1.25;

    private final List<Measured> measured;

    public CostPage(List<Measured> measured) {
        this.measured = List.copyOf(measured);
    }

    /**
     * The page.
     *
     * @param setting how it was measured
     * @param profile tables that say where the time goes
     */
    public Results results(List<String> setting, List<Table> profile) {
        List<Figure> figures = new ArrayList<>();
        List<List<String>> added = new ArrayList<>();
        List<List<String>> whole = new ArrayList<>();
        SortedSet<String> jdks = new TreeSet<>();
        measured.forEach(each -> jdks.add(each.jdk()));
        for (String jdk : jdks) {
            figures.addAll(figures(jdk));
            added.addAll(addedRows(jdk));
            whole.addAll(wholeRows(jdk));
        }
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                "What a processor adds, paired",
                List.of("JDK", "tool", "mode", "types", "wall ms", "processor ms"),
                added));
        tables.addAll(profile);
        tables.add(new Table(
                "Whole processes",
                List.of("JDK", "tool", "mode", "types", "wall ms", "processor ms", "peak MB"),
                whole));
        return new Results("Build cost", setting, figures, tables);
    }

    private List<Figure> figures(String jdk) {
        Costs wall = new Costs(measured, jdk, Measured::millis);
        Costs cpu = new Costs(measured, jdk, Measured::cpuMillis);
        List<Integer> sizes = new ArrayList<>(wall.sizes(SETSTONE, "proc"));
        sizes.retainAll(wall.sizes(MAPSTRUCT, "proc"));
        List<Figure> figures = new ArrayList<>();
        if (sizes.contains(1)) {
            figures.add(ratio(
                    "fixed",
                    jdk,
                    "first type, of MapStruct's, wall",
                    wall.addedRatio(SETSTONE, "proc", MAPSTRUCT, 1),
                    HALF));
            figures.add(ratio(
                    "fixed-processor",
                    jdk,
                    "first type, of MapStruct's, processor time",
                    cpu.addedRatio(SETSTONE, "proc", MAPSTRUCT, 1),
                    HALF));
        }
        List<Integer> many = sizes.stream().filter(size -> size > 1).toList();
        if (many.size() >= 2) {
            int from = many.get(0);
            int to = many.get(many.size() - 1);
            String span = "a further type (" + from + " to " + to + "), of MapStruct's, ";
            figures.add(ratio(
                    "marginal", jdk, span + "wall", wall.marginalRatio(SETSTONE, "proc", MAPSTRUCT, from, to), HALF));
            figures.add(ratio(
                    "marginal-processor",
                    jdk,
                    span + "processor time",
                    cpu.marginalRatio(SETSTONE, "proc", MAPSTRUCT, from, to),
                    HALF));
            for (String tool : List.of(SETSTONE, MAPSTRUCT, "autovalue")) {
                if (wall.sizes(tool, "proc").contains(to)) {
                    figures.add(Figure.of(
                            "marginal-" + tool,
                            label(jdk, tool + ": ms a further type, wall; processor"),
                            wall.marginal(tool, "proc", from, to).text(1) + "; "
                                    + cpu.marginal(tool, "proc", from, to).text(1)));
                }
            }
        }
        figures.addAll(verify(jdk, wall, cpu));
        figures.addAll(linear(jdk, cpu));
        return figures;
    }

    private List<Figure> verify(String jdk, Costs wall, Costs cpu) {
        List<Figure> figures = new ArrayList<>();
        for (int size : wall.sizes(SETSTONE, "verify")) {
            if (wall.sizes(MAPSTRUCT, "proc").contains(size)) {
                String label = "verify of " + size + ", of MapStruct's, ";
                figures.add(ratio(
                        "verify-" + size,
                        jdk,
                        label + "wall",
                        wall.addedRatio(SETSTONE, "verify", MAPSTRUCT, size),
                        1));
                figures.add(ratio(
                        "verify-" + size + "-processor",
                        jdk,
                        label + "processor time",
                        cpu.addedRatio(SETSTONE, "verify", MAPSTRUCT, size),
                        1));
            }
        }
        return figures;
    }

    /** Processor time, which other work on the machine stretches least. */
    private static List<Figure> linear(String jdk, Costs cpu) {
        List<Integer> sizes =
                cpu.sizes(SETSTONE, "proc").stream().filter(size -> size > 1).toList();
        if (sizes.size() < 3) {
            return List.of();
        }
        int last = sizes.size() - 1;
        Spread bend = cpu.bend(SETSTONE, sizes.get(0), sizes.get(last - 1), sizes.get(last));
        return List.of(new Figure(
                "linear",
                label(
                        jdk,
                        "a type beyond " + sizes.get(last - 1) + " (to " + sizes.get(last)
                                + "), of one before, processor time"),
                bend.text(2),
                "<= " + STRAIGHT,
                bend.median() <= STRAIGHT));
    }

    private static Figure ratio(String name, String jdk, String label, Spread ratio, double target) {
        return new Figure(
                name + "-" + jdk.split("\\.")[0],
                label(jdk, label),
                ratio.text(2),
                "<= " + target,
                ratio.median() <= target);
    }

    private static String label(String jdk, String label) {
        return "JDK " + jdk.split("\\.")[0] + ", " + label;
    }

    private List<List<String>> addedRows(String jdk) {
        List<List<String>> rows = new ArrayList<>();
        Costs wall = new Costs(measured, jdk, Measured::millis);
        Costs cpu = new Costs(measured, jdk, Measured::cpuMillis);
        for (String tool : tools(jdk)) {
            for (String mode : List.of("proc", "verify")) {
                for (int size : wall.sizes(tool, mode)) {
                    rows.add(List.of(
                            jdk,
                            tool,
                            shown(tool, mode),
                            String.valueOf(size),
                            wall.added(tool, mode, size).text(0),
                            cpu.added(tool, mode, size).text(0)));
                }
            }
        }
        return rows;
    }

    private List<List<String>> wholeRows(String jdk) {
        List<List<String>> rows = new ArrayList<>();
        Costs wall = new Costs(measured, jdk, Measured::millis);
        Costs cpu = new Costs(measured, jdk, Measured::cpuMillis);
        Costs peak = new Costs(measured, jdk, Measured::peakMegabytes);
        for (String tool : tools(jdk)) {
            for (String mode : List.of("none", "proc", "verify")) {
                for (int size : wall.sizes(tool, mode)) {
                    rows.add(List.of(
                            jdk,
                            tool,
                            shown(tool, mode),
                            String.valueOf(size),
                            wall.whole(tool, mode, size).text(0),
                            cpu.whole(tool, mode, size).text(0),
                            peak.whole(tool, mode, size).text(0)));
                }
            }
        }
        return rows;
    }

    private static String shown(String tool, String mode) {
        return tool.equals(SETSTONE) && mode.equals("proc") ? "replay" : mode;
    }

    private SortedSet<String> tools(String jdk) {
        SortedSet<String> tools = new TreeSet<>();
        measured.stream().filter(each -> each.jdk().equals(jdk)).forEach(each -> tools.add(each.tool()));
        return tools;
    }
}
