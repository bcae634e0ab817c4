package dev.setstone.processor.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The shapes of a step's logic. Each brings its own guidance for the model and its own extra checks. */
public enum Template {
    /** Rules lead to one of a few outcomes. */
    DECISION,
    /** Structured data is read out of text. */
    EXTRACTION,
    /** Data changes its form, not its meaning. */
    TRANSFORMATION,
    /** Data is checked and what is wrong with it is said. */
    VALIDATION,
    /** Data is put into one of the classes of an enumeration. */
    CLASSIFICATION,
    /** Numbers are computed from data. */
    CALCULATION;

    /** The name in a spec, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The template of that name, if there is one. */
    public static Optional<Template> ofKey(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key().equals(key))
                .findFirst();
    }

    /** All names, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Template::key).toList();
    }
}
