package dev.setstone.processor.flow;

import dev.setstone.processor.contract.TypeUse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that an action can name, and why it can't name others. */
final class Scope {

    /** Why a name is hidden whose cause is a problem already. */
    static final String REPORTED = "";

    private final Map<String, TypeUse> values = new LinkedHashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();

    /** What is known here is known inside; what is set inside is not known here. */
    Scope inner() {
        Scope inner = new Scope();
        inner.values.putAll(values);
        inner.hidden.putAll(hidden);
        return inner;
    }

    void add(Variable variable) {
        hidden.remove(variable.name());
        values.put(variable.name(), variable.type());
    }

    /** Notes a name that is set somewhere, but has no value here. */
    void hide(String name, String reason) {
        hidden.putIfAbsent(name, reason);
    }

    /** Notes what is hidden or set inside and not known here. */
    void hideAllOf(Scope inner, String reason) {
        inner.hidden.forEach(this::hide);
        inner.values.keySet().stream().filter(name -> !values.containsKey(name)).forEach(name -> hide(name, reason));
    }

    boolean isTaken(String name) {
        return values.containsKey(name) || hidden.containsKey(name);
    }

    Optional<TypeUse> type(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<String> whyHidden(String name) {
        return Optional.ofNullable(hidden.get(name));
    }

    Collection<String> names() {
        return List.copyOf(values.keySet());
    }
}
