package dev.setstone.processor.emit;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The types that code beside a workflow's interface can name: in a named module, those of the modules that it reads. */
final class VisibleTypes {

    private final Elements elements;
    private final @Nullable ModuleElement module;

    VisibleTypes(Elements elements, TypeElement workflow) {
        this.elements = elements;
        this.module = elements.getModuleOf(workflow);
    }

    @Nullable
    TypeElement find(String qualifiedName) {
        return module == null ? elements.getTypeElement(qualifiedName) : elements.getTypeElement(module, qualifiedName);
    }

    boolean has(String qualifiedName) {
        return find(qualifiedName) != null;
    }

    /** The access of a class that is written for a type: as open as that type is. */
    static Modifier[] access(TypeElement type) {
        return isPublic(type) ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** Whether everybody may name a type: it is public, and so is every type around it. */
    static boolean isPublic(TypeElement type) {
        for (Element level = type; level instanceof TypeElement; level = level.getEnclosingElement()) {
            if (!level.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
