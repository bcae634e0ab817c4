package dev.setstone.processor;

/** The commands that errors name, as a user of Maven types them; the options work with every build tool. */
final class Commands {

    /** Where the command that was just run goes on. */
    static final String AGAIN = "build again";

    private static final String BUILD = "mvn clean compile -Dsetstone.mode=";

    private Commands() {}

    static String record() {
        return BUILD + "record -Dsetstone.model=handoff (or <provider>:<model>)";
    }

    static String rerecord(String workflow) {
        return BUILD + "rerecord -Dsetstone.workflows=" + workflow
                + " -Dsetstone.model=handoff (or <provider>:<model>)";
    }

    /** With the command-line program, which docs/command-line.md says how to run. */
    static String approve(String workflow) {
        return "setstone approve " + workflow;
    }

    static String accept(String workflow) {
        return "setstone upgrade " + workflow + " --accept, or the same build with -Dsetstone.replace=accept";
    }

    static String verify() {
        return BUILD + "verify";
    }
}
