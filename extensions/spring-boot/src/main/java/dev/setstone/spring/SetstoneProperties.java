package dev.setstone.spring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration of Setstone in a Spring Boot application.
 *
 * @param enabled whether workflows become beans at all
 * @param packages packages of the workflows that do, with their subpackages; empty for all
 */
@ConfigurationProperties("setstone")
public record SetstoneProperties(
        @DefaultValue("true") boolean enabled, @DefaultValue List<String> packages) {

    public SetstoneProperties {
        packages = List.copyOf(packages);
    }

    /** Whether a class lies in one of the packages. */
    boolean includes(String className) {
        return packages.isEmpty() || packages.stream().anyMatch(name -> className.startsWith(name + "."));
    }
}
