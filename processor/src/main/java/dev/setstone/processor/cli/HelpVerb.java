package dev.setstone.processor.cli;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Says what the program can do. */
final class HelpVerb implements Verb {

    private final Supplier<List<Verb>> verbs;

    HelpVerb(Supplier<List<Verb>> verbs) {
        this.verbs = verbs;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String operands() {
        return "[<verb>]";
    }

    @Override
    public String purpose() {
        return "say what there is, or what a verb takes";
    }

    @Override
    public List<Flag> flags() {
        return List.of();
    }

    @Override
    public Result run(Invocation invocation) throws Refusal {
        List<Verb> described = new ArrayList<>(verbs.get());
        if (!invocation.names().isEmpty()) {
            String wanted = invocation.names().get(0);
            described.removeIf(verb -> !verb.name().equals(wanted));
            if (described.isEmpty()) {
                throw unknown(wanted, verbs.get());
            }
        }
        return new Help(
                described.stream()
                        .map(verb -> new Usage(verb.name(), verb.operands(), verb.purpose(), verb.flags()))
                        .toList(),
                Program.commonFlags());
    }

    static Refusal unknown(String verb, List<Verb> known) {
        String suggestion = Suggestion.of(verb, known.stream().map(Verb::name).toList());
        return new Refusal(
                Problem.BAD_COMMAND, "unknown verb \"" + verb + "\". " + suggestion.replaceFirst("\\.$", ""));
    }

    /** How a verb is used. */
    record Usage(String verb, String operands, String purpose, List<Flag> flags) {
        Usage {
            flags = List.copyOf(flags);
        }
    }

    /** What there is. */
    record Help(List<Usage> verbs, List<Flag> common) implements Result {

        Help {
            verbs = List.copyOf(verbs);
            common = List.copyOf(common);
        }

        @Override
        public int exitCode() {
            return ExitCode.FINE;
        }

        @Override
        public void print(Page page) {
            page.line("setstone <verb> [<workflow>...] [<option>...]").line();
            for (Usage usage : verbs) {
                page.line(Page.Look.STRONG, (usage.verb() + " " + usage.operands()).strip());
                page.line("    " + usage.purpose());
                usage.flags().forEach(flag -> print(page, flag));
            }
            page.line().line(Page.Look.STRONG, "all verbs");
            common.forEach(flag -> print(page, flag));
            page.line("    -Asetstone.<key>=<value>: any option of a build");
        }

        private static void print(Page page, Flag flag) {
            page.line("    " + flag.usage() + ": " + flag.help());
        }
    }
}
