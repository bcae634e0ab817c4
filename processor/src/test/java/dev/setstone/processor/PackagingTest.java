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
    void javacFindsTheProcessors() {
        assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
                .contains(SetstoneProcessor.class, BoundedCallProcessor.class);
    }

    @Test
    void gradleKnowsThatTheyAreIsolating() throws Exception {
        try (InputStream line =
                SetstoneProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(line).isNotNull();
            assertThat(new String(line.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(SetstoneProcessor.class.getName() + ",isolating\n" + BoundedCallProcessor.class.getName()
                            + ",isolating");
        }
    }
}
