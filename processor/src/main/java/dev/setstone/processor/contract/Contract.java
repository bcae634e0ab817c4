package dev.setstone.processor.contract;

import dev.setstone.processor.problem.Position;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The typed side of a workflow.
 *
 * @param packageName the interface's package; empty for the unnamed one
 * @param interfaceName its qualified name
 * @param binaryName its binary name
 * @param steps its abstract methods in the order of declaration
 * @param properties its {@code @Ensures} methods in the order of declaration
 * @param types every type that they reach, by qualified name
 */
public record Contract(
        String packageName,
        String interfaceName,
        String binaryName,
        List<StepSignature> steps,
        List<Property> properties,
        SortedMap<String, TypeDeclaration> types) {

    public Contract {
        steps = List.copyOf(steps);
        properties = List.copyOf(properties);
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /**
     * A step as Java sees it.
     *
     * @param parameters those of its logic: the method's own, then the ports that the implementation holds
     * @param held how many of them the implementation holds
     * @param thrown qualified names of the exceptions that it declares, checked or not: the only ones that it may throw
     */
    public record StepSignature(
            String name, List<Parameter> parameters, int held, TypeUse result, List<String> thrown, Position at) {
        public StepSignature {
            parameters = List.copyOf(parameters);
            thrown = List.copyOf(thrown);
        }

        /** A step whose callers pass everything. */
        public StepSignature(
                String name, List<Parameter> parameters, TypeUse result, List<String> thrown, Position at) {
            this(name, parameters, 0, result, thrown, at);
        }

        /** The parameters that its callers pass. */
        public List<Parameter> passed() {
            return parameters.subList(0, parameters.size() - held);
        }

        /** The ports that the implementation holds. */
        public List<Parameter> ports() {
            return parameters.subList(parameters.size() - held, parameters.size());
        }
    }

    public record Parameter(String name, TypeUse type) {}

    /**
     * A property: a static boolean method of the interface over a step's parameters and result.
     *
     * @param method the method's name
     * @param step the step's name
     */
    public record Property(String method, String step, Position at) {}

    /** The interface's name without package, with {@code _} between nested names: the stem of generated classes. */
    public String stem() {
        String local = packageName.isEmpty() ? interfaceName : interfaceName.substring(packageName.length() + 1);
        return local.replace('.', '_');
    }

    /** The simple name of the class that a model writes. */
    public String logicName() {
        return stem() + "Logic";
    }

    /** The simple name of the class that Setstone writes. */
    public String implName() {
        return stem() + "Impl";
    }

    /** A name in the interface's package, qualified. */
    public String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
