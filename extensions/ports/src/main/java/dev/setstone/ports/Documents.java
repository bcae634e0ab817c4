package dev.setstone.ports;

import dev.setstone.annotations.Port;
import java.util.List;
import java.util.Optional;

/**
 * Keeps texts by name. A name has one to ten parts joined by {@code /}, each of letters, digits, {@code .}, {@code -} and {@code _} and
 * not starting with a dot; another is a {@code PortException} with code {@code INVALID_NAME}. What fails besides is
 * {@code TOO_LARGE} or {@code STORE_FAILED}.
 */
@Port
public interface Documents {

    /** The text of that name, if there is one. */
    Optional<String> find(String name);

    /** Keeps a text; one that was kept under the name before is replaced, as a whole or not at all. */
    void put(String name, String text);

    /** The names that start with that folder and a {@code /}, sorted; all names for the empty text. */
    List<String> names(String folder);
}
