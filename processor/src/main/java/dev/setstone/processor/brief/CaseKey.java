package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import java.util.List;

/**
 * How data says which case of a sealed interface it is: by the key {@code type}, whose value is the record's simple name. Where
 * one of the records has a component of that name, the key is {@code $type} for all of them, which no component can be called
 * in ordinary Java. Constants of an enum that is a case stand alone, as a scalar.
 */
final class CaseKey {

    private static final String PLAIN = "type";
    private static final String MARKED = "$type";

    private final Members members;

    CaseKey(Members members) {
        this.members = members;
    }

    /** The key for this sealed interface. */
    String of(TypeUse.Declared sealedUse) {
        boolean taken = records(sealedUse).stream()
                .flatMap(use -> members.components(use).stream())
                .anyMatch(component -> component.name().equals(PLAIN));
        return taken ? MARKED : PLAIN;
    }

    /** The cases that are records. */
    List<TypeUse.Declared> records(TypeUse.Declared sealedUse) {
        return members.cases(sealedUse).stream()
                .filter(use -> members.declaration(use) instanceof RecordType)
                .toList();
    }

    /** The shortest name that tells a case from the others: the simple one unless two share it. */
    String name(TypeUse.Declared sealedUse, TypeUse.Declared each) {
        String simple = each.name().substring(each.name().lastIndexOf('.') + 1);
        long bearers = records(sealedUse).stream()
                .filter(other -> isCalled(other, simple))
                .count();
        return bearers == 1 ? simple : each.name();
    }

    /** Whether a name, however much qualified, can mean the type. */
    static boolean isCalled(TypeUse.Declared use, String name) {
        return use.name().equals(name) || use.name().endsWith("." + name);
    }
}
