package dev.setstone.benchmarks.buildcost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A processor with types for it.
 *
 * @param classPath what the types need
 * @param processorPath the processor with what it needs
 * @param options its options, each version of them under the name of a mode
 */
record Tool(String name, String classPath, String processorPath, List<Way> ways, Types types) {
    Tool {
        ways = List.copyOf(ways);
    }

    /** One way to run the processor. */
    record Way(String mode, List<String> options) {
        Way {
            options = List.copyOf(options);
        }
    }

    /** Where types come from. */
    interface Types {

        /** The sources of so many annotated types. */
        List<Path> sources(int count) throws IOException;
    }
}
