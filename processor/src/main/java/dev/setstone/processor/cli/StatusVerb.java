package dev.setstone.processor.cli;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says how things stand. */
final class StatusVerb implements Verb {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public String purpose() {
        return "say for each workflow whether its recording is fresh, reviewed and whole, and what has changed";
    }

    @Override
    public List<Flag> flags() {
        return List.of();
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        Compilation.Done<List<Standing>> done =
                new Compilation(Project.of(invocation)).work(bench -> new Standings().of(bench));
        return new Status(done.value(), done.used());
    }

    /** What it says. */
    record Status(List<Standing> workflows, Used used) implements Result {

        Status {
            workflows = List.copyOf(workflows);
        }

        @Override
        public int exitCode() {
            return workflows.stream()
                    .mapToInt(standing -> standing.state().exitCode())
                    .max()
                    .orElse(ExitCode.FINE);
        }

        @Override
        public void print(Page page) {
            int widest = workflows.stream()
                    .map(Standing::workflow)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            for (Standing standing : workflows) {
                String name = standing.workflow();
                String state = standing.state().key();
                page.add(Page.Look.STRONG, name)
                        .add(" ".repeat(widest - name.length() + 2))
                        .add(standing.state().look(), state)
                        .line(review(standing));
                standing.details().forEach(detail -> page.line("    " + detail));
            }
            page.line(counts());
            used.print(page);
        }

        private static String review(Standing standing) {
            return standing.review().isEmpty() ? "" : ", " + standing.review();
        }

        private String counts() {
            SortedMap<State, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
            workflows.forEach(standing -> counts.merge(standing.state(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey().key())
                    .collect(Collectors.joining(", "));
        }
    }
}
