package dev.setstone.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** The ports among some objects. */
final class GivenPorts implements Ports {

    private final List<Object> implementations;

    GivenPorts(Object... implementations) {
        this.implementations = List.of(implementations);
    }

    @Override
    public <P> P get(Class<P> port) {
        List<P> found = implementations.stream()
                .filter(port::isInstance)
                .map(port::cast)
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        String given = implementations.stream()
                .map(each -> each.getClass().getName())
                .collect(Collectors.joining(", ", "[", "]"));
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? "The workflow needs the port %s, which none of %s implements. Give it: Workflows.load(workflow, port, ...)"
                                .formatted(port.getName(), given)
                        : "Several of %s implement the port %s; give one of them".formatted(given, port.getName()));
    }
}
