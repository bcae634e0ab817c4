package dev.setstone.processor.problem;

import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's Java source the compiler should point.
 *
 * @param element the element
 * @param annotation the annotation on it, or null for the element itself
 * @param value the annotation's value, or null for the whole annotation
 */
public record Anchor(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    public Anchor {
        Objects.requireNonNull(element, "element");
    }

    /** The element itself. */
    public static Anchor at(Element element) {
        return new Anchor(element, null, null);
    }
}
