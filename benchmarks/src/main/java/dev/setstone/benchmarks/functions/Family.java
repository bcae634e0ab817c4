package dev.setstone.benchmarks.functions;

/** A part of BFCL, and what of its own questions a model sees while it compiles. */
enum Family {
    UNSEEN(
            "functions",
            "simple_python",
            "Function calls",
            "functions of BFCL's simple_python",
            "and on BFCL's question, which is in no prompt: neither the requests' writer nor the one who wrote the logic has seen it"),
    SHOWN(
            "functions-shown",
            "simple_python",
            "Function calls, question shown",
            "functions of BFCL's simple_python",
            "and on BFCL's question, which is in the prompt without its answer, as the paper has it"),
    JAVA(
            "functions-java",
            "simple_java",
            "Function calls of Java",
            "functions of BFCL's simple_java",
            "and on BFCL's question, which is in no prompt. Values are judged by the rules for Python, not as Java literals"),
    MULTIPLE(
            "functions-multiple",
            "multiple",
            "Function calls, one of several",
            "items of BFCL's multiple, which offer two to four functions,",
            "and on BFCL's question, which is in no prompt"),
    IRRELEVANCE(
            "functions-irrelevance",
            "irrelevance",
            "Function calls that nothing fits",
            "items of BFCL's irrelevance, where the right answer to its question is no call,",
            "and on BFCL's question, which is in no prompt");

    private final String evaluation;
    private final String file;
    private final String title;
    private final String items;
    private final String question;

    Family(String evaluation, String file, String title, String items, String question) {
        this.evaluation = evaluation;
        this.file = file;
        this.title = title;
        this.items = items;
        this.question = question;
    }

    /** The evaluation's name. */
    String evaluation() {
        return evaluation;
    }

    /** The name of the file with the items, without its ending. */
    String file() {
        return file;
    }

    String title() {
        return title;
    }

    /** What is measured, for a sentence. */
    String items() {
        return items;
    }

    /** How the question was used, for a sentence. */
    String question() {
        return question;
    }
}
