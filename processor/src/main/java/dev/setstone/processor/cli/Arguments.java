package dev.setstone.processor.cli;

import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a command line: {@code --option value}, {@code --option=value}, {@code -A<key>=<value>}, names. */
final class Arguments {

    private static final String PROCESSOR_OPTION = "-Asetstone.";

    private final List<Flag> known;

    Arguments(List<Flag> known) {
        this.known = List.copyOf(known);
    }

    /** Reads what stands behind the verb; {@link Problem#BAD_COMMAND} where it can't be meant. */
    Invocation read(List<String> words) throws Refusal {
        List<String> names = new ArrayList<>();
        SortedMap<String, String> flags = new TreeMap<>();
        List<String> processorOptions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(PROCESSOR_OPTION)) {
                processorOptions.add(word);
            } else if (!word.startsWith("-")) {
                names.add(word);
            } else {
                int equals = word.indexOf('=');
                Flag flag = flag(equals < 0 ? word : word.substring(0, equals));
                if (!flag.takesValue()) {
                    put(flags, flag, valueless(flag, equals));
                } else if (equals >= 0) {
                    put(flags, flag, word.substring(equals + 1));
                } else if (i + 1 < words.size()) {
                    i++;
                    put(flags, flag, words.get(i));
                } else {
                    throw new Refusal(Problem.BAD_COMMAND, flag.name() + " needs " + flag.value());
                }
            }
        }
        return new Invocation(names, flags, processorOptions);
    }

    private Flag flag(String name) throws Refusal {
        for (Flag flag : known) {
            if (flag.name().equals(name)) {
                return flag;
            }
        }
        String suggestion = Suggestion.of(name, known.stream().map(Flag::name).toList());
        throw new Refusal(Problem.BAD_COMMAND, "unknown option " + name + ". " + suggestion.replaceFirst("\\.$", ""));
    }

    private static String valueless(Flag flag, int equals) throws Refusal {
        if (equals >= 0) {
            throw new Refusal(Problem.BAD_COMMAND, flag.name() + " takes no value");
        }
        return "";
    }

    private static void put(SortedMap<String, String> flags, Flag flag, String value) throws Refusal {
        if (flag.takesValue() && value.isBlank()) {
            throw new Refusal(Problem.BAD_COMMAND, flag.name() + " needs " + flag.value());
        }
        if (flags.put(flag.name(), value) != null) {
            throw new Refusal(Problem.BAD_COMMAND, flag.name() + " stands there twice");
        }
    }
}
