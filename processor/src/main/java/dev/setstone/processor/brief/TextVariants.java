package dev.setstone.processor.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text as people, scanners and other systems spoil it: letter case, white space, an end cut off, a line lost or moved. */
final class TextVariants {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_DOUBLED = 500;

    private TextVariants() {}

    /** The variants, each unlike the text and once. */
    static Stream<String> of(String text) {
        Stream<String> spoilt = text.isEmpty() ? Stream.empty() : Stream.concat(words(text), lines(text));
        return spoilt.filter(other -> !other.equals(text)).distinct();
    }

    private static Stream<String> words(String text) {
        int first = Character.charCount(text.codePointAt(0));
        int last = Character.charCount(text.codePointBefore(text.length()));
        return Stream.of(
                text.toUpperCase(Locale.ROOT),
                text.toLowerCase(Locale.ROOT),
                " " + text,
                text + " ",
                text.strip(),
                text.replace(" ", "  "),
                text.replace(" ", ""),
                text.replace(' ', '\u00a0'),
                text.substring(first),
                text.substring(0, text.length() - last),
                text.length() > LONGEST_DOUBLED ? text : text + text,
                text.replaceFirst("[0-8]", "9"),
                text.replaceFirst("[0-9]", ""),
                text.replaceFirst("[.,]", ""));
    }

    private static Stream<String> lines(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() < 2) {
            return Stream.empty();
        }
        List<String> backwards = new ArrayList<>(lines);
        Collections.reverse(backwards);
        Stream<String> oneLess = IntStream.range(0, Math.min(lines.size(), MOST_LINES))
                .mapToObj(i -> {
                    List<String> rest = new ArrayList<>(lines);
                    rest.remove(i);
                    return String.join("\n", rest);
                });
        return Stream.concat(
                oneLess, Stream.of(String.join("\n", backwards), text.replace("\n", "\r\n"), text.replace("\n", " ")));
    }
}
