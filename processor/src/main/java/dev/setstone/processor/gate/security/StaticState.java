package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.OwnClasses.Own;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * Refuses whatever could carry state from one call to the next: fields that live as long as the class, which are static ones and those
 * of enum constants, must be final and hold values that nobody can change.
 */
final class StaticState {

    private static final String RULE = "static-state";

    private static final Set<String> VALUES = Set.of(
            "java/lang/String",
            "java/lang/Boolean",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Double",
            "java/lang/Float",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Short",
            "java/math/BigDecimal",
            "java/math/BigInteger",
            "java/math/MathContext",
            "java/math/RoundingMode",
            "java/nio/charset/Charset",
            "java/time/DayOfWeek",
            "java/time/Duration",
            "java/time/Instant",
            "java/time/LocalDate",
            "java/time/LocalDateTime",
            "java/time/LocalTime",
            "java/time/Month",
            "java/time/MonthDay",
            "java/time/OffsetDateTime",
            "java/time/Period",
            "java/time/Year",
            "java/time/YearMonth",
            "java/time/ZoneOffset",
            "java/time/format/DateTimeFormatter",
            "java/time/temporal/ChronoUnit",
            "java/util/Locale",
            "java/util/UUID",
            "java/util/regex/Pattern");

    private static final Set<String> COLLECTIONS = Set.of(
            "Ljava/util/Collection",
            "Ljava/util/List",
            "Ljava/util/Map",
            "Ljava/util/NavigableMap",
            "Ljava/util/NavigableSet",
            "Ljava/util/Set",
            "Ljava/util/SortedMap",
            "Ljava/util/SortedSet");

    private static final Set<String> MUTABLE_COLLECTIONS = Set.of(
            "Ljava/util/ArrayList",
            "Ljava/util/EnumMap",
            "Ljava/util/EnumSet",
            "Ljava/util/HashMap",
            "Ljava/util/HashSet",
            "Ljava/util/LinkedHashMap",
            "Ljava/util/LinkedHashSet",
            "Ljava/util/LinkedList",
            "Ljava/util/TreeMap",
            "Ljava/util/TreeSet");

    private final ContractMembers contract;
    private final OwnClasses own;
    private final ScreenFindings findings;
    private final Set<String> withFunctions = new HashSet<>();

    StaticState(ContractMembers contract, OwnClasses own, ScreenFindings findings) {
        this.contract = contract;
        this.own = own;
        this.findings = findings;
    }

    /** Judges a field; its type is generic where the field's is. Fields are visited before methods. */
    void field(String owner, int access, String name, String type) {
        boolean lasting = (access & Opcodes.ACC_STATIC) != 0 || own.isEnum(owner);
        if ((access & Opcodes.ACC_VOLATILE) != 0) {
            findings.add("threads", "the volatile field " + name + " is not allowed.", 0);
        }
        if (!lasting || isTable(access, name)) {
            return;
        }
        if ((access & Opcodes.ACC_FINAL) == 0) {
            refuse("the field " + name + " can change between calls.", 0);
        }
        if (isFunction(type)) {
            withFunctions.add(owner);
        } else if (!isImmutable(type, new HashSet<>()) && !isCollectionOfValues(type, COLLECTIONS)) {
            String message = "the field " + name + " has a type whose contents can change between calls.";
            if ((access & Opcodes.ACC_STATIC) != 0 && mayBeConstant(type)) {
                findings.addUnlessProven(Place.field(owner, name), findings.tag(RULE), message, 0, "");
            } else if ((access & Opcodes.ACC_STATIC) != 0 && type.startsWith("[")) {
                findings.addUnlessProven(Place.emptyArray(owner, name), findings.tag(RULE), message, 0, "");
            } else {
                refuse(message, 0);
            }
        }
    }

    /** Whether only its own contents could change, and not those of its elements. */
    private boolean mayBeConstant(String type) {
        int dimensions = type.lastIndexOf('[') + 1;
        boolean array = dimensions > 0 && type.startsWith("[".repeat(dimensions));
        return array
                ? isImmutable(type.substring(dimensions), new HashSet<>())
                : isCollectionOfValues(type, MUTABLE_COLLECTIONS);
    }

    /** javac's own arrays behind enums and switches over them. */
    private static boolean isTable(int access, String name) {
        return (access & Opcodes.ACC_SYNTHETIC) != 0 && (name.equals("$VALUES") || name.startsWith("$SwitchMap$"));
    }

    static boolean isFunction(String type) {
        return type.startsWith("Ljava/util/function/") || type.startsWith("Ljava/util/Comparator");
    }

    static boolean isCollection(String type) {
        return isOneOf(type, COLLECTIONS);
    }

    private static boolean isOneOf(String type, Set<String> classes) {
        int end = type.indexOf('<') < 0 ? type.length() - 1 : type.indexOf('<');
        return classes.contains(type.substring(0, end));
    }

    private boolean isCollectionOfValues(String type, Set<String> classes) {
        if (!isOneOf(type, classes) || type.indexOf('<') < 0) {
            return false;
        }
        String arguments = type.substring(type.indexOf('<') + 1, type.length() - 2);
        return !arguments.isEmpty() && everyTypeIsImmutable("L-<" + arguments + ">;", new HashSet<>());
    }

    /** Walks a type's arguments; the class "-" stands for the collection around them. */
    private boolean everyTypeIsImmutable(String type, Set<String> open) {
        boolean[] immutable = {true};
        new SignatureReader(type).acceptType(new SignatureVisitor(Opcodes.ASM9) {
            @Override
            public void visitClassType(String name) {
                immutable[0] &= name.equals("-") || isImmutable("L" + name + ";", open);
            }

            @Override
            public SignatureVisitor visitArrayType() {
                immutable[0] = false;
                return this;
            }

            @Override
            public void visitTypeVariable(String name) {
                immutable[0] = false;
            }

            @Override
            public void visitTypeArgument() {
                immutable[0] = false;
            }
        });
        return immutable[0];
    }

    private boolean isImmutable(String type, Set<String> open) {
        if (type.length() == 1) {
            return true;
        }
        if (!type.startsWith("L") || type.indexOf('<') >= 0) {
            return false;
        }
        String name = type.substring(1, type.length() - 1);
        return VALUES.contains(name) || own.isEnum(name) || contract.isEnum(name) || isImmutableRecord(name, open);
    }

    private boolean isImmutableRecord(String name, Set<String> open) {
        Own record = own.get(name);
        Optional<List<String>> components = record != null && record.isRecord()
                ? Optional.of(record.instanceFields())
                : contract.componentsOf(name);
        return components.isPresent()
                && open.add(name)
                && components.get().stream().allMatch(component -> isImmutable(component, new HashSet<>(open)));
    }

    void assigned(String field, int line) {
        refuse("the field " + field + " is assigned outside its initializer.", line);
    }

    void modifiable(Place field, int line) {
        findings.addUnlessProven(
                field,
                findings.tag(RULE),
                "the field " + field.member() + " may hold a collection that can change between calls.",
                line,
                "Store List.of(...), List.copyOf(...) or Collections.unmodifiable...(...) itself.");
    }

    void stateful(String field, int line) {
        refuse("the field " + field + " may hold a function with state of its own.", line);
    }

    void createdInInitializer(String owner, String type, int line) {
        if (withFunctions.contains(owner)
                && own.has(type)
                && !own.isEnum(type)
                && !isImmutable("L" + type + ";", new HashSet<>())) {
            refuse("an object of " + AllowList.qualified(type) + " beside functions in fields may keep state.", line);
        }
    }

    void calledInInitializer(String owner, String method, int line) {
        if (withFunctions.contains(owner) && !method.equals("$values")) {
            refuse("the call of " + method + " beside functions in fields may keep state.", line);
        }
    }

    void capturedInInitializer(String owner, int line) {
        if (withFunctions.contains(owner)) {
            refuse("a lambda that captures a variable in an initializer may keep state.", line);
        }
    }

    private void refuse(String message, int line) {
        findings.add(RULE, message, line);
    }
}
