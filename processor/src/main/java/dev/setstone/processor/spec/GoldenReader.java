package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file of golden rows: one JSON object a line. */
final class GoldenReader {

    /** After so many bad rows the rest is not read: the file then has one mistake in every row, and nobody reads thousands. */
    static final int MAX_BAD_ROWS = 20;

    private final SpecFolder folder;

    GoldenReader(SpecFolder folder) {
        this.folder = folder;
    }

    /** The rows in their order. */
    List<ExampleSpec> read(Located<String> fileName, ExampleReader examples, Diagnostics diagnostics) {
        Optional<SourceText> file = folder.read(fileName, SourceText.Kind.GOLDEN);
        if (file.isEmpty()) {
            return List.of();
        }
        List<ExampleSpec> rows = new ArrayList<>();
        String[] lines = file.get().content().split("\n", -1);
        int written = 0;
        int bad = 0;
        for (int i = 0; i < lines.length && bad < MAX_BAD_ROWS; i++) {
            if (!lines[i].isBlank()) {
                written++;
                int before = diagnostics.found().size();
                row(file.get().line(i, spacesFirst(lines[i])), examples, diagnostics)
                        .ifPresent(rows::add);
                bad += diagnostics.found().size() > before ? 1 : 0;
            }
        }
        if (written == 0) {
            diagnostics.add(Problem.GOLDEN_MALFORMED, file.get().start(), "the file has no row");
        }
        return rows;
    }

    /** JSON may begin with tabs, YAML may not; a space for a tab keeps the columns. */
    private static String spacesFirst(String line) {
        int indent = line.length() - line.stripLeading().length();
        return line.substring(0, indent).replace('\t', ' ') + line.substring(indent);
    }

    private static Optional<ExampleSpec> row(SourceText line, ExampleReader examples, Diagnostics diagnostics) {
        Optional<Node> node = JsonRowParser.parse(line).or(() -> new YamlParser(diagnostics).parse(line));
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            String found = "it is " + ScalarType.words(node.get());
            diagnostics.add(Problem.GOLDEN_MALFORMED, node.get().at(), found);
            return Optional.empty();
        }
        return node.flatMap(row -> examples.read("the golden row", row));
    }
}
