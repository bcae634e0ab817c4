package dev.setstone.processor.contract;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds Setstone's annotations by name: the classes themselves need not be on the processor path. */
final class Mirrors {

    private Mirrors() {}

    /** The annotation of that qualified name on an element, if there is one. */
    static Optional<? extends AnnotationMirror> find(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation))
                .findFirst();
    }
}
