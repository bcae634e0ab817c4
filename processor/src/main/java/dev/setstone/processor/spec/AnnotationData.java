package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import java.util.Optional;

/** Data that an annotation's member holds as YAML or JSON. */
public final class AnnotationData {

    /**
     * The data; empty when problems were added.
     *
     * @param words what it is, such as {@code fallbackValue of Reader.read}
     * @param text as written
     * @param anchor where the annotation stands
     */
    public Optional<Node> parse(String words, String text, Anchor anchor, Diagnostics problems) {
        return new YamlParser(problems).parse(SourceText.of(SourceText.Kind.DATA, words, text, anchor));
    }
}
