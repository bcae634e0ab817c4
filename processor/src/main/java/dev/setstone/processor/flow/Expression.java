package dev.setstone.processor.flow;

import dev.setstone.processor.contract.TypeUse;
import java.util.List;

/**
 * A value.
 *
 * @param name of a parameter, an item or a result
 * @param components the way from there through records
 * @param type what it leads to
 */
public record Expression(String name, List<String> components, TypeUse type) {
    public Expression {
        components = List.copyOf(components);
    }
}
