package dev.setstone.processor.contract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/** Whether generated code, which stands in the workflow's package, may name an element. */
record Visibility(PackageElement home) {

    boolean sees(Element element) {
        return Stream.iterate(
                        element, at -> at != null && !(at instanceof PackageElement), Element::getEnclosingElement)
                .allMatch(at -> isOpen(at, packageOf(element).equals(Optional.of(home))));
    }

    private static boolean isOpen(Element element, boolean samePackage) {
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || (samePackage && !modifiers.contains(Modifier.PRIVATE));
    }

    private static Optional<PackageElement> packageOf(Element element) {
        return Stream.iterate(element, at -> at != null, Element::getEnclosingElement)
                .filter(PackageElement.class::isInstance)
                .map(PackageElement.class::cast)
                .findFirst();
    }
}
