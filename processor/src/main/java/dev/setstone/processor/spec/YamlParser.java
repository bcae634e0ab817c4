package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Parses YAML, and so JSON, into nodes with places. It works on the engine's events because only they have every scalar as
 * written and every key, doubled ones included. A text may have an anchor and be repeated by aliases, within a bound, since
 * several steps may have examples of the same document. Other anchors, tags and further documents are refused: a spec needs
 * none, and each of them lets a text mean something else than it shows.
 */
final class YamlParser {

    /** How deep mappings and lists may be nested. */
    static final int MAX_DEPTH = 64;

    /** How many characters all aliases of a document may stand for. */
    static final int MAX_ALIASED = 1 << 20;

    private final Diagnostics diagnostics;

    YamlParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The text's only document, a scalar without text when there is none; empty when it could not be parsed. */
    Optional<Node> parse(SourceText source) {
        try {
            return Optional.of(new Composition(source).document());
        } catch (Refusal refusal) {
            diagnostics.add(source.kind().malformed(), refusal.at, refusal.reason);
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> source.at(mark.getLine(), mark.getColumn()))
                    .orElse(source.start());
            diagnostics.add(source.kind().malformed(), at, reason(e));
        } catch (YamlEngineException e) {
            diagnostics.add(source.kind().malformed(), unprintable(source), oneLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static String reason(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : " " + e.getContext();
        return oneLine(e.getProblem() + context);
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }

    /** The engine says where a forbidden character is only by its place in a buffer. */
    private static Position unprintable(SourceText source) {
        int line = 0;
        int column = 0;
        for (int codePoint : source.content().codePoints().toArray()) {
            if (!StreamReader.isPrintable(codePoint)) {
                return source.at(line, column);
            }
            column = codePoint == '\n' ? 0 : column + 1;
            line += codePoint == '\n' ? 1 : 0;
        }
        return source.start();
    }

    /** Ends the parsing of a text. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Position at;
        private final String reason;

        Refusal(Position at, String reason) {
            super(reason);
            this.at = at;
            this.reason = reason;
        }
    }

    private final class Composition {

        private final SourceText source;
        private final Iterator<Event> events;
        private final Map<String, Node.Scalar> anchored = new HashMap<>();
        private int aliased;

        Composition(SourceText source) {
            this.source = source;
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(source.name())
                    .setCodePointLimit(source.kind().maxBytes())
                    .build();
            this.events = new Parse(settings).parseString(source.content()).iterator();
        }

        Node document() throws Refusal {
            Node root = new Node.Scalar("", false, source.start());
            int documents = 0;
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof DocumentStartEvent && ++documents > 1) {
                    throw new Refusal(at(event), "a second document begins here; put everything into one");
                }
                if (event instanceof NodeEvent node) {
                    root = node(node, "", 0);
                }
            }
            return root;
        }

        private Node node(Event event, String parentKey, int depth) throws Refusal {
            if (event instanceof AliasEvent alias) {
                return repeated(alias);
            }
            if (depth > MAX_DEPTH) {
                throw new Refusal(at(event), "nested deeper than " + MAX_DEPTH + " levels");
            }
            if (event instanceof ScalarEvent scalar) {
                refuseTag(event, scalar.getTag());
                Node.Scalar text = new Node.Scalar(scalar.getValue(), !scalar.isPlain(), at(event));
                scalar.getAnchor().ifPresent(anchor -> anchored.put(anchor.getValue(), text));
                return text;
            }
            refuseAnchor(event);
            if (event instanceof SequenceStartEvent sequence) {
                refuseTag(event, sequence.getTag());
                return sequence(at(event), depth);
            }
            refuseTag(event, ((MappingStartEvent) event).getTag());
            return mapping(at(event), parentKey, depth);
        }

        private Node sequence(Position at, int depth) throws Refusal {
            List<Node> items = new ArrayList<>();
            Event event = events.next();
            while (!(event instanceof SequenceEndEvent)) {
                items.add(node(event, "", depth + 1));
                event = events.next();
            }
            return new Node.Sequence(items, at);
        }

        private Node mapping(Position at, String parentKey, int depth) throws Refusal {
            List<Node.Entry> entries = new ArrayList<>();
            Map<String, Position> seen = new HashMap<>();
            Event event = events.next();
            while (!(event instanceof MappingEndEvent)) {
                if (!(node(event, "", depth + 1) instanceof Node.Scalar key)) {
                    throw new Refusal(at(event), "a key must be a plain word or a text");
                }
                Node value = node(events.next(), key.text(), depth + 1);
                Position first = seen.putIfAbsent(key.text(), key.at());
                if (first == null) {
                    entries.add(new Node.Entry(new Located<>(key.text(), key.at()), value));
                } else {
                    addDuplicate(key, first, depth == 1 && parentKey.equals(SpecKey.STEPS.yaml()));
                }
                event = events.next();
            }
            return new Node.Mapping(entries, at);
        }

        private void addDuplicate(Node.Scalar key, Position first, boolean amongSteps) {
            if (amongSteps && source.kind() == SourceText.Kind.SPEC) {
                diagnostics.add(Problem.DUPLICATE_STEP, key.at(), key.text(), first.text());
            } else {
                String reason = "the key \"" + key.text() + "\" stands twice, first at " + first.text() + "; keep one";
                diagnostics.add(source.kind().malformed(), key.at(), reason);
            }
        }

        private Node repeated(AliasEvent alias) throws Refusal {
            String name = alias.getAlias().getValue();
            Node.Scalar text = anchored.get(name);
            if (text == null) {
                throw new Refusal(
                        at(alias),
                        "the alias *" + name + " repeats no text; write &" + name + " before a text above it");
            }
            aliased += text.text().length();
            if (aliased > MAX_ALIASED) {
                throw new Refusal(at(alias), "aliases repeat more than " + MAX_ALIASED + " characters; use fewer");
            }
            return new Node.Scalar(text.text(), text.quoted(), at(alias));
        }

        private void refuseAnchor(Event event) throws Refusal {
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw new Refusal(at(event), "only a text can have an anchor (&name); write lists and mappings out");
            }
        }

        private void refuseTag(Event event, Optional<String> tag) throws Refusal {
            if (tag.isPresent()) {
                throw new Refusal(at(event), "tags (!name) are not supported; the Java types decide what a value is");
            }
        }

        private Position at(Event event) {
            Optional<Mark> mark = event.getStartMark();
            return mark.isPresent() ? source.at(mark.get().getLine(), mark.get().getColumn()) : source.start();
        }
    }
}
