package dev.setstone.processor.contract;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import javax.lang.model.element.Element;

/**
 * Where a type is used, for messages.
 *
 * @param anchor the element of the user's source to point at
 * @param noun what kind of thing the path begins with, such as {@code parameter}
 * @param path the way from there to the type, such as {@code request.items[].price}
 * @param owner what holds the beginning of the path, such as {@code step "decide"}
 * @param deep whether the path has left its beginning
 */
record Place(Element anchor, String noun, String path, String owner, boolean deep) {

    static Place parameter(Element anchor, String name, String owner) {
        return new Place(anchor, "parameter", name, owner, false);
    }

    static Place result(Element anchor, String owner) {
        return new Place(anchor, "the result", "result", owner, false);
    }

    static Place thrown(Element anchor, String owner) {
        return new Place(anchor, "the throws clause", "throws", owner, false);
    }

    static Place portParameter(Element anchor, String name, String method) {
        return new Place(anchor, "parameter", name, "port method \"" + method + "\"", false);
    }

    static Place portResult(Element anchor, String method) {
        return new Place(anchor, "the result", "result", "port method \"" + method + "\"", false);
    }

    static Place component(Element anchor, String name, String type) {
        return new Place(anchor, "component", name, type, false);
    }

    static Place sealedCase(Element anchor, String name, String type) {
        return new Place(anchor, "case", name, type, false);
    }

    Place then(String more) {
        return new Place(anchor, noun, path + more, owner, true);
    }

    Position position() {
        return new Position.InSource(Anchor.at(anchor));
    }

    /** Such as {@code parameter "request" of step "decide"}. */
    String text() {
        if (deep) {
            return "\"" + path + "\" of " + owner;
        }
        return (noun.startsWith("the ") ? noun : noun + " \"" + path + "\"") + " of " + owner;
    }
}
