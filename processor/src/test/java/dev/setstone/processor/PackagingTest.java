package dev.setstone.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** What build tools look for in the processor's jar. */
class PackagingTest {

    @Test
    void javacFindsTheProcessor() {
        assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
                .contains(SetstoneProcessor.class);
    }

    @Test
    void gradleKnowsThatItIsIsolating() throws Exception {
        try (InputStream line =
                SetstoneProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(line).isNotNull();
            assertThat(new String(line.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(SetstoneProcessor.class.getName() + ",isolating");
        }
    }
}
