package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Position;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An annotation as the user wrote it, typed. Members that have another type than expected belong to code that does not
 * compile; javac says so itself, and they count as absent here.
 */
record AnnotationView(Element element, AnnotationMirror mirror) {

    /** The annotation of that type on the element, if there is one. */
    static Optional<AnnotationView> find(Element element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, type))
                .map(mirror -> new AnnotationView(element, mirror))
                .findFirst();
    }

    /** The annotations of a repeatable type on the element, whether in their container or not, in the order of writing. */
    static List<AnnotationView> findAll(
            Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
        List<AnnotationView> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isOf(mirror, type)) {
                found.add(new AnnotationView(element, mirror));
            } else if (isOf(mirror, container)) {
                found.addAll(new AnnotationView(element, mirror).nested("value"));
            }
        }
        return found;
    }

    private static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> type) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement found
                && found.getQualifiedName().contentEquals(type.getName());
    }

    Position at() {
        return new Position.InSource(new Anchor(element, mirror, null));
    }

    /** The member's text as written, if it is written. */
    Optional<Located<String>> text(String member) {
        return value(member)
                .flatMap(value -> value.getValue() instanceof String text
                        ? Optional.of(new Located<>(text, at(value)))
                        : Optional.empty());
    }

    /** The member's text; empty text, which is the default, counts as nothing. */
    Optional<Located<String>> optionalText(String member) {
        return text(member).filter(text -> !text.value().isEmpty());
    }

    /** The texts of an array member. */
    List<Located<String>> texts(String member) {
        List<Located<String>> texts = new ArrayList<>();
        for (AnnotationValue item : items(member)) {
            if (item.getValue() instanceof String text) {
                texts.add(new Located<>(text, at(item)));
            }
        }
        return texts;
    }

    /** Where the member is written; the whole annotation when it is not. */
    Position positionOf(String member) {
        return value(member).map(this::at).orElse(at());
    }

    private List<AnnotationView> nested(String member) {
        List<AnnotationView> nested = new ArrayList<>();
        for (AnnotationValue item : items(member)) {
            if (item.getValue() instanceof AnnotationMirror inner) {
                nested.add(new AnnotationView(element, inner));
            }
        }
        return nested;
    }

    private List<AnnotationValue> items(String member) {
        List<AnnotationValue> items = new ArrayList<>();
        if (value(member).map(AnnotationValue::getValue).orElse("") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof AnnotationValue value) {
                    items.add(value);
                }
            }
        }
        return items;
    }

    private Optional<AnnotationValue> value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private Position at(AnnotationValue value) {
        return new Position.InSource(new Anchor(element, mirror, value));
    }
}
