package dev.setstone.benchmarks.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which versions of the libraries run, as Maven noted in them. */
final class Versions {

    private Versions() {}

    /**
     * The version of a library on the class path.
     *
     * @throws IllegalStateException when it is not there
     */
    static String of(String group, String artifact) {
        String resource = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        try (InputStream in = Versions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("expected " + artifact + " on the class path, found no " + resource);
            }
            Properties noted = new Properties();
            noted.load(in);
            return noted.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
