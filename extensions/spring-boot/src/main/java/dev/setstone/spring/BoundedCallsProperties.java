package dev.setstone.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration of the engine of bounded calls. What a single call may cost is said by its annotation.
 *
 * @param threads how many requests may be on their way at once
 * @param firstPause the pause before the first retry, which doubles with each further one
 * @param cassettes the folder of recorded answers, used as the system property {@code setstone.cassette} says
 */
@ConfigurationProperties("setstone.bounded-calls")
public record BoundedCallsProperties(
        @DefaultValue("16") int threads,
        @DefaultValue("500ms") Duration firstPause,
        Optional<Path> cassettes) {}
