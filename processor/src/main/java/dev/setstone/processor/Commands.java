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

    static String verify() {
        return BUILD + "verify";
    }
}
