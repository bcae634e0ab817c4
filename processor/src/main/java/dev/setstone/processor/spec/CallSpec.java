package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.util.Optional;

/**
 * A call of a port that an example expects, not yet typed.
 *
 * @param call the port's name and the method's, joined by a dot
 * @param with arguments by parameter name; those left out may be anything
 * @param answers what the call returns, if it does
 * @param fails the code of the {@code PortException} with which it ends, if it does
 * @param at where it begins
 */
public record CallSpec(
        Located<String> call,
        Node.Mapping with,
        Optional<Node> answers,
        Optional<Located<String>> fails,
        Position at) {}
