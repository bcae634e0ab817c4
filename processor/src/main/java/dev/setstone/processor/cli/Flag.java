package dev.setstone.processor.cli;

/**
 * An option of a verb.
 *
 * @param name as it is typed, such as {@code --reviewer}
 * @param value what stands behind it, such as {@code <name>}; empty when nothing does
 * @param help what it is for
 */
record Flag(String name, String value, String help) {

    static final String JSON = "--json";
    static final String SOURCE_PATH = "--source-path";
    static final String CLASS_PATH = "--class-path";
    static final String CLASS_PATH_FILE = "--class-path-file";
    static final String MODEL = "--model";
    static final String DIR = "--dir";

    /** The option of those verbs that are about a model. */
    static Flag model() {
        return new Flag(MODEL, "<model>", "handoff, or <provider>:<model>");
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    /** How it is typed. */
    String usage() {
        return takesValue() ? name + " " + value : name;
    }
}
