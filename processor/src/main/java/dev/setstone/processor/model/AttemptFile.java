package dev.setstone.processor.model;

/** The files of an attempt. */
enum AttemptFile {
    /** What was asked. */
    PROMPT("prompt.md"),
    /** What came back, as it came. */
    REPLY("reply.md"),
    /** Who gave a reply that a program fetched; a reply without it was put there by a person. */
    ORIGIN("reply.json"),
    /** What the gates found in the reply. */
    FINDINGS("findings.md");

    private final String ending;

    AttemptFile(String ending) {
        this.ending = ending;
    }

    /** The file's name for an attempt, from 1. */
    String of(int attempt) {
        return attempt + "." + ending;
    }

    /** The name under which a file that no longer counts is kept. */
    String superseded(int attempt, int number) {
        return attempt + ".superseded-" + number + "." + ending;
    }
}
