package dev.setstone.processor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.setstone.processor.problem.Problem;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the verb of a command line, runs it and shows what came of it. */
final class Program {

    private final Page.Colours colours;
    private final ObjectMapper json = new ObjectMapper();

    Program(Page.Colours colours) {
        this.colours = colours;
    }

    /**
     * What is to be shown.
     *
     * @param out for standard output
     * @param err for standard error
     */
    record Shown(int exitCode, String out, String err) {}

    private List<Verb> verbs() {
        return List.of(
                new StatusVerb(),
                new ApproveVerb(),
                new RejectVerb(),
                new DiffVerb(),
                new ExplainVerb(),
                new VerifyVerb(),
                new RecordVerb(),
                new AdoptVerb(),
                new UpgradeVerb(),
                new PruneVerb(),
                new EjectVerb(),
                new InitVerb(),
                new HelpVerb(this::verbs));
    }

    /** The options that every verb takes. */
    static List<Flag> commonFlags() {
        List<Flag> common = new ArrayList<>(Project.flags());
        common.add(new Flag(Flag.JSON, "", "the result as JSON"));
        return common;
    }

    /** Runs a command line. */
    Shown run(List<String> words) {
        boolean asJson = words.contains(Flag.JSON);
        try {
            Result result = result(words);
            if (asJson) {
                return new Shown(result.exitCode(), render(result.exitCode(), json.valueToTree(result)), "");
            }
            Page page = new Page(colours);
            result.print(page);
            return new Shown(result.exitCode(), page.text(), "");
        } catch (Refusal refused) {
            return refused(refused, asJson ? Form.JSON : Form.TEXT);
        } catch (InvalidPathException notAPath) {
            String text = "\"" + notAPath.getInput() + "\" is no path: " + notAPath.getReason();
            return refused(new Refusal(Problem.BAD_COMMAND, text), asJson ? Form.JSON : Form.TEXT);
        } catch (UncheckedIOException disk) {
            return refused(
                    new Refusal(Problem.OUTPUT_UNWRITABLE, "a file", String.valueOf(disk.getMessage())),
                    asJson ? Form.JSON : Form.TEXT);
        }
    }

    private enum Form {
        TEXT,
        JSON
    }

    private Shown refused(Refusal refused, Form form) {
        int code = refused.exitCode();
        if (form == Form.TEXT) {
            Page page = new Page(colours).line(Page.Look.BAD, refused.text());
            return new Shown(code, "", page.text());
        }
        ObjectNode error =
                json.createObjectNode().put("code", refused.problem().code()).put("text", refused.text());
        return new Shown(code, render(code, json.createObjectNode().set("error", error)), "");
    }

    private Result result(List<String> words) throws Refusal {
        List<String> rest = new ArrayList<>(words);
        String wanted = rest.isEmpty() || isHelp(rest.get(0)) ? "help" : rest.get(0);
        if (!rest.isEmpty()) {
            rest.remove(0);
        }
        for (Verb verb : verbs()) {
            if (verb.name().equals(wanted.toLowerCase(Locale.ROOT))) {
                List<Flag> flags = new ArrayList<>(commonFlags());
                flags.addAll(verb.flags());
                return verb.run(new Arguments(flags).read(rest));
            }
        }
        throw HelpVerb.unknown(wanted, verbs());
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }

    private String render(int exitCode, ObjectNode node) {
        ObjectNode whole = json.createObjectNode().put("exitCode", exitCode);
        whole.setAll(node);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try {
            return json.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(lines)
                                    .withArrayIndenter(lines))
                            .writeValueAsString(whole)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree can be written", impossible);
        }
    }
}
