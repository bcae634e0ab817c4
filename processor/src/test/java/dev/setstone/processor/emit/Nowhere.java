package dev.setstone.processor.emit;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import java.lang.reflect.Proxy;
import javax.lang.model.element.Element;

/** A place that nothing looks at. */
final class Nowhere {

    private Nowhere() {}

    static Position position() {
        Element element = (Element) Proxy.newProxyInstance(
                Nowhere.class.getClassLoader(),
                new Class<?>[] {Element.class},
                (proxy, method, arguments) -> "element");
        return new Position.InSource(Anchor.at(element));
    }
}
