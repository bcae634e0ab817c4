package dev.setstone.processor.gate.security;

import dev.setstone.processor.spec.LibraryModule;
import dev.setstone.processor.spec.LibraryModules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * The JDK types and members that generated code may name. Everything else is refused, so a type that nobody thought of is refused
 * too. The rules are in {@code allow-list.txt}; {@code allow-list-frozen.txt} says what their {@code *} meant on the JDK at which they
 * were frozen, so that a newer JDK adds nothing.
 *
 * <p>Two properties keep it closed: a member is allowed only if every type in its descriptor is, which the caller asks for each of
 * them; and a denied member is denied in all subtypes.
 */
final class AllowList {

    private static final String OBJECT = "java.lang.Object";
    private static final String CONSTRUCTOR = "<init>";
    private static final String MODULE = "module";
    private static final String ENUM = "java.lang.Enum";

    /**
     * A rule's name and what is said about it.
     *
     * @param cwe the weakness, where one fits
     * @param advice what to do instead
     */
    record Tag(String name, Optional<String> cwe, String advice) {}

    /**
     * Why something is not allowed.
     *
     * @param advice what to use instead; empty when the tag says it
     */
    record Denial(Tag tag, String what, String advice) {}

    /** A tag with its own advice, as a rule gives it. */
    record Reason(String tag, String advice) {}

    /**
     * The rules as written, by qualified name with {@code $} between nested names.
     *
     * @param allowed members by type: {@code *}, a name, or a name with parameters
     * @param denied reasons by type and member
     * @param explained reasons by type, or by package as {@code java.io.*}
     */
    record Rules(
            String version,
            Map<String, Tag> tags,
            Map<String, Set<String>> allowed,
            Set<String> extensible,
            Map<String, Map<String, Reason>> denied,
            Map<String, Reason> explained) {}

    /**
     * What {@code *} and names stand for.
     *
     * @param supertypes all supertypes by type, nearest first
     * @param members members with parameters by type
     */
    record Frozen(Map<String, List<String>> supertypes, Map<String, Set<String>> members) {}

    private final Rules rules;
    private final Frozen frozen;

    AllowList(Rules rules, Frozen frozen) {
        this.rules = rules;
        this.frozen = frozen;
    }

    /** A constant that is read when it is first asked for: several gates of one build ask for it. Nothing changes it. */
    private static final class Shipped {
        private static final AllowList LIST = read();

        private static AllowList read() {
            AllowListReader reader = new AllowListReader();
            return new AllowList(reader.rules("allow-list.txt"), reader.frozen("allow-list-frozen.txt"));
        }
    }

    /** The list that Setstone ships. */
    static AllowList shipped() {
        return Shipped.LIST;
    }

    /**
     * With the types of the library's modules that a spec asks for; what to say about the others is in {@code allow-list.txt}.
     *
     * @param modules names of modules that exist
     */
    AllowList with(List<String> modules) {
        if (modules.isEmpty()) {
            return this;
        }
        Map<String, Set<String>> allowed = new LinkedHashMap<>(rules.allowed());
        Map<String, Reason> explained = new HashMap<>(rules.explained());
        Map<String, List<String>> supertypes = new HashMap<>(frozen.supertypes());
        for (LibraryModule module : LibraryModules.shipped().named(modules)) {
            explained.put(module.packageName() + ".*", new Reason(MODULE, "Use what the brief lists of it."));
            allowed.putAll(module.types());
            module.enums().forEach(type -> supertypes.put(type, List.of(ENUM)));
        }
        return new AllowList(
                new Rules(rules.version(), rules.tags(), allowed, rules.extensible(), rules.denied(), explained),
                new Frozen(supertypes, frozen.members()));
    }

    String version() {
        return rules.version();
    }

    Tag tag(String name) {
        Tag tag = rules.tags().get(name);
        if (tag == null) {
            throw new IllegalStateException("allow-list.txt has no tag \"" + name + "\"");
        }
        return tag;
    }

    /** Why the type is not allowed; empty when it is. */
    Optional<Denial> type(String internalName) {
        String type = qualified(internalName);
        return rules.allowed().containsKey(type) ? Optional.empty() : Optional.of(explain(type, type));
    }

    /** Whether generated classes may extend or implement the type. */
    boolean mayExtend(String internalName) {
        return rules.extensible().contains(qualified(internalName));
    }

    /** Whether the type is an exception, or any other subtype of the given one, as far as the list knows it. */
    boolean isSubtype(String internalName, String ofInternalName) {
        return closure(qualified(internalName)).contains(qualified(ofInternalName));
    }

    /** Why the member is not allowed, the types of its descriptor apart; empty when it is. */
    Optional<Denial> member(String owner, String name, String descriptor) {
        String type = qualified(owner);
        String signature = signature(name, descriptor);
        String what = type + "." + signature;
        Set<String> own = rules.allowed().getOrDefault(type, Set.of());
        boolean exact = own.contains(signature);
        Set<String> closure = closure(type);
        if (!exact) {
            Optional<Denial> denied = denied(closure, name, signature, what);
            if (denied.isPresent()) {
                return denied;
            }
        }
        if (!rules.allowed().containsKey(type)) {
            return Optional.of(explain(type, what));
        }
        boolean listed =
                exact || closure.stream().anyMatch(t -> (isInherited(name) || t.equals(type)) && has(t, signature));
        return listed ? Optional.empty() : Optional.of(explain(type, what));
    }

    private Optional<Denial> denied(Set<String> closure, String name, String signature, String what) {
        for (String type : closure) {
            Map<String, Reason> members = rules.denied().getOrDefault(type, Map.of());
            Reason reason = members.containsKey(signature) ? members.get(signature) : members.get(name);
            if (reason != null) {
                return Optional.of(denial(reason, what));
            }
            if (!isInherited(name)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean has(String type, String signature) {
        return frozen.members().getOrDefault(type, Set.of()).contains(signature);
    }

    /** The type itself first, then its supertypes, {@code Object} last. */
    private Set<String> closure(String type) {
        Set<String> closure = new LinkedHashSet<>();
        closure.add(type);
        closure.addAll(frozen.supertypes().getOrDefault(type, List.of()));
        closure.add(OBJECT);
        return closure;
    }

    private Denial explain(String type, String what) {
        Reason reason = rules.explained().get(type);
        for (int dot = type.length(); reason == null && (dot = type.lastIndexOf('.', dot - 1)) > 0; ) {
            reason = rules.explained().get(type.substring(0, dot) + ".*");
        }
        boolean jdk = type.startsWith("java.") || type.startsWith("javax.") || type.startsWith("jdk.");
        String unexplained = jdk ? "forbidden-reference" : "unknown-class";
        return denial(reason == null ? new Reason(unexplained, "") : reason, what);
    }

    private Denial denial(Reason reason, String what) {
        return new Denial(tag(reason.tag()), what, reason.advice());
    }

    private static boolean isInherited(String name) {
        return !name.equals(CONSTRUCTOR);
    }

    static String qualified(String internalName) {
        return internalName.replace('/', '.');
    }

    /** As in the list: {@code indexOf(String,int)} for a method, the name for a field; {@code java.lang} is left out. */
    static String signature(String name, String descriptor) {
        if (!descriptor.startsWith("(")) {
            return name;
        }
        List<String> parameters = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            parameters.add(shortName(type.getSort() == Type.ARRAY ? type.getElementType() : type) + brackets(type));
        }
        return name + "(" + String.join(",", parameters) + ")";
    }

    private static String shortName(Type type) {
        String name = type.getSort() == Type.OBJECT ? qualified(type.getInternalName()) : type.getClassName();
        boolean language = name.startsWith("java.lang.") && name.indexOf('.', "java.lang.".length()) < 0;
        return language ? name.substring("java.lang.".length()) : name;
    }

    private static String brackets(Type type) {
        return type.getSort() == Type.ARRAY ? "[]".repeat(type.getDimensions()) : "";
    }
}
