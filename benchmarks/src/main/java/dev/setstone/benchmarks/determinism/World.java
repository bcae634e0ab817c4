package dev.setstone.benchmarks.determinism;

import java.util.ArrayList;
import java.util.List;

/**
 * Circumstances of a process.
 *
 * @param name for people
 * @param jvm options of its JVM
 */
record World(String name, List<String> jvm) {

    private static final List<String> LOCALES = List.of("en-US", "de-DE", "tr-TR", "ar-EG", "th-TH", "ja-JP");
    private static final List<String> ZONES = List.of("UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia");

    World {
        jvm = List.copyOf(jvm);
    }

    /** Each locale in each zone, then the ways in which a JVM may run and hash, each in the next locale and zone. */
    static List<World> all() {
        List<World> worlds = new ArrayList<>();
        for (String locale : LOCALES) {
            for (String zone : ZONES) {
                worlds.add(new World(locale + ", " + zone, place(locale, zone)));
            }
        }
        worlds.add(way(0, "interpreted", "-Xint"));
        worlds.add(way(1, "first compiler alone", "-XX:TieredStopAtLevel=1"));
        worlds.add(way(2, "second compiler alone", "-XX:-TieredCompilation"));
        worlds.add(way(3, "serial collector, small heap", "-XX:+UseSerialGC", "-Xmx32m"));
        for (int hash = 0; hash <= 4; hash++) {
            worlds.add(way(
                    4 + hash,
                    "identity hashes of kind " + hash,
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:hashCode=" + hash));
        }
        worlds.add(way(9, "charset ISO-8859-1, line end CRLF", "-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"));
        return worlds;
    }

    private static World way(int number, String name, String... options) {
        String locale = LOCALES.get(number % LOCALES.size());
        String zone = ZONES.get(number % ZONES.size());
        List<String> all = new ArrayList<>(place(locale, zone));
        all.addAll(List.of(options));
        return new World(name + ", " + locale + ", " + zone, all);
    }

    private static List<String> place(String locale, String zone) {
        String[] parts = locale.split("-");
        return List.of("-Duser.language=" + parts[0], "-Duser.country=" + parts[1], "-Duser.timezone=" + zone);
    }
}
