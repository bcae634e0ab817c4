package dev.setstone.processor.contract;

import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the records, enums and sealed interfaces that a contract reaches, each once. */
final class DeclarationReader {

    private final Surface surface;
    private final TypeReader types;
    private final ClassFileNulls nulls;
    private final SortedMap<String, TypeDeclaration> found = new TreeMap<>();
    /** Types under way or done, with whether they may be used; a type under way may, so that records can be recursive. */
    private final Map<String, Boolean> usable = new HashMap<>();

    DeclarationReader(Surface surface, ClassFiles classFiles) {
        this.nulls = new ClassFileNulls(classFiles);
        this.surface = surface;
        this.types = new TypeReader(surface, this);
    }

    TypeReader types() {
        return types;
    }

    SortedMap<String, TypeDeclaration> found() {
        return found;
    }

    /** Notes a port, which no other type may hold. */
    void add(TypeDeclaration.PortType port) {
        found.put(port.name(), port);
    }

    /** Reads a type unless that has been done; false when it can't be part of a contract. */
    boolean read(TypeElement type, Place place) {
        String name = type.getQualifiedName().toString();
        Boolean known = usable.get(name);
        if (known != null) {
            return known;
        }
        boolean fits = isContractType(type, place);
        usable.put(name, fits);
        if (fits) {
            readMembers(type, name, place);
        }
        return fits;
    }

    private void readMembers(TypeElement type, String name, Place place) {
        String binaryName = surface.elements().getBinaryName(type).toString();
        if (type.getKind() == ElementKind.ENUM) {
            readEnum(type, name, binaryName, place);
        } else if (type.getKind() == ElementKind.RECORD) {
            found.put(
                    name, new TypeDeclaration.RecordType(name, binaryName, parameters(type), components(type, place)));
        } else {
            found.put(name, new TypeDeclaration.SealedType(name, binaryName, parameters(type), cases(type, place)));
        }
    }

    private boolean isContractType(TypeElement type, Place place) {
        String name = TypeNames.qualified(type);
        boolean isData = type.getKind() == ElementKind.ENUM
                || type.getKind() == ElementKind.RECORD
                || (type.getKind() == ElementKind.INTERFACE
                        && type.getModifiers().contains(Modifier.SEALED));
        if (isData && !surface.visibility().sees(type)) {
            String home = surface.visibility().home().getQualifiedName().toString();
            surface.problems().add(Problem.INACCESSIBLE_TYPE, place.position(), place.text(), name, home);
            return false;
        }
        if (isData) {
            return true;
        }
        if (PortReader.isPort(type)) {
            refuse(place, name, "it is a port, which is no data: only a step's own parameter may be one");
        } else if (Refusals.isOpenInterface(type)) {
            surface.problems().add(Problem.OPEN_HIERARCHY, place.position(), place.text(), name);
        } else {
            refuse(place, name, Refusals.reason(type));
        }
        return false;
    }

    private void readEnum(TypeElement type, String name, String binaryName, Place place) {
        List<String> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        if (constants.isEmpty()) {
            refuse(place, name, "it is an enum without a constant, so it has no value; add one");
        }
        found.put(name, new TypeDeclaration.EnumType(name, binaryName, constants));
    }

    private List<Component> components(TypeElement type, Place from) {
        List<Component> components = new ArrayList<>();
        Map<String, List<ClassFileNulls.Path>> nullable = surface.canPointAt(type) ? Map.of() : nulls.of(type);
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            Place place = surface.canPointAt(component)
                    ? Place.component(field(type, name), name, "record " + type.getSimpleName())
                    : from.then("." + name);
            TypeReader.Null allowed =
                    Nullness.ofComponent(component) ? TypeReader.Null.ALLOWED : TypeReader.Null.AS_TYPE_SAYS;
            types.read(component.asType(), allowed, place)
                    .map(use -> ClassFileNulls.apply(use, nullable.getOrDefault(name, List.of())))
                    .ifPresent(use -> components.add(new Component(name, use)));
        }
        return components;
    }

    /** The component's field: javac has no position for the component itself. */
    private static Element field(TypeElement type, String component) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.FIELD
                        && member.getSimpleName().contentEquals(component))
                .map(Element.class::cast)
                .findFirst()
                .orElse(type);
    }

    private List<String> cases(TypeElement type, Place from) {
        List<String> cases = new ArrayList<>();
        for (TypeMirror mirror : type.getPermittedSubclasses()) {
            if (mirror.getKind() == TypeKind.ERROR) {
                surface.problems().add(Problem.UNRESOLVED_TYPE, from.position(), from.text(), TypeNames.of(mirror));
                continue;
            }
            TypeElement element = TypeNames.element((DeclaredType) mirror);
            String name = element.getSimpleName().toString();
            Place place = surface.canPointAt(element)
                    ? Place.sealedCase(element, name, "sealed interface " + type.getSimpleName())
                    : from.then("(" + name + ")");
            if (read(element, place) && passesParametersOn(element, type, place)) {
                cases.add(element.getQualifiedName().toString());
            }
        }
        cases.sort(Comparator.naturalOrder());
        return cases;
    }

    /** Whether a case is declared as {@code Case<A, B> implements Sealed<A, B>}, so that its arguments follow from a use. */
    private boolean passesParametersOn(TypeElement element, TypeElement sealedType, Place place) {
        List<String> own = parameters(element);
        Optional<List<String>> given = element.getInterfaces().stream()
                .map(DeclaredType.class::cast)
                .filter(parent -> parent.asElement().equals(sealedType))
                .map(parent ->
                        parent.getTypeArguments().stream().map(TypeNames::of).toList())
                .findFirst();
        if (given.isPresent() && given.get().equals(own)) {
            return true;
        }
        refuse(
                place,
                TypeNames.qualified(element),
                "a case must hand all its type parameters to its sealed interface, in order, such as Ok<T> implements "
                        + "Outcome<T>");
        return false;
    }

    private static List<String> parameters(TypeElement type) {
        return type.getTypeParameters().stream().map(Element::toString).toList();
    }

    private void refuse(Place place, String type, String reason) {
        surface.problems().add(Problem.NOT_A_CONTRACT_TYPE, place.position(), place.text(), type, reason);
    }
}
