package dev.setstone.processor.contract;

import dev.setstone.processor.problem.Diagnostics;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What reading one interface needs at every turn.
 *
 * @param roots qualified names of the top-level types of this compilation: javac can point at what is in them
 */
record Surface(Elements elements, Types types, Set<String> roots, Visibility visibility, Diagnostics problems) {

    /** Whether javac can point at this element, which it can't in a class file. */
    boolean canPointAt(Element element) {
        return Stream.iterate(element, at -> at != null, Element::getEnclosingElement)
                .anyMatch(at -> at instanceof TypeElement type
                        && roots.contains(type.getQualifiedName().toString()));
    }
}
