package dev.setstone.processor.brief;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.contract.TypeDeclaration;
import dev.setstone.processor.contract.TypeDeclaration.EnumType;
import dev.setstone.processor.contract.TypeDeclaration.PortMethod;
import dev.setstone.processor.contract.TypeDeclaration.PortType;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.spec.AnswerSpec;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.value.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Brings a brief into its canonical form, a sorted list of paths and values, and hashes it. Whatever does not change what is
 * wanted (the order of YAML keys, comments, line ends, names of examples, the tool, the model) does not get into a part.
 */
public final class KeyCalculator {

    /** The key of a brief. */
    public FreshnessKey calculate(Brief brief) {
        SortedMap<String, String> parts = new TreeMap<>();
        brief.spec().description().ifPresent(text -> parts.put("description", Wording.of(text.value())));
        if (!brief.spec().compliance().isEmpty()) {
            parts.put("compliance", sorted(brief.spec().compliance()));
        }
        if (!brief.spec().modules().isEmpty()) {
            parts.put("modules", sorted(brief.spec().modules()));
        }
        for (StepBrief step : brief.steps()) {
            addStep(parts, step);
        }
        addContract(parts, brief.contract());
        return new FreshnessKey(hash(parts), parts);
    }

    /**
     * Whether a part is evidence: something that the gates hold the logic against in full. Where nothing else has changed, the
     * recorded logic may be judged again instead of being written anew. Rules, descriptions and answers are no evidence: no gate can
     * tell whether logic does what they say.
     */
    public static boolean isEvidence(String path) {
        return isOnlyJudged(path) || path.matches("(?s)steps\\.[^.]+\\.examples\\[\\d+]\\..*");
    }

    /** Whether a part is evidence that has not shaped the logic either: all of it but the examples, which a model has seen. */
    public static boolean isOnlyJudged(String path) {
        return path.matches("steps\\.[^.]+\\.(golden|threshold|ensures\\[\\d+])");
    }

    private static String sorted(List<Located<String>> names) {
        return names.stream().map(Located::value).sorted().distinct().collect(Collectors.joining(", "));
    }

    private static void addStep(SortedMap<String, String> parts, StepBrief step) {
        String path = "steps." + step.signature().name();
        StepSpec spec = step.spec();
        parts.put(path + ".template", spec.template().value().key());
        spec.description().ifPresent(text -> parts.put(path + ".description", Wording.of(text.value())));
        spec.tolerance().ifPresent(number -> parts.put(path + ".tolerance", plain(number)));
        spec.threshold().ifPresent(number -> parts.put(path + ".threshold", plain(number)));
        for (int i = 0; i < spec.rules().size(); i++) {
            parts.put(path + ".rules[" + i + "]", Wording.of(spec.rules().get(i).value()));
        }
        for (int i = 0; i < spec.answers().size(); i++) {
            AnswerSpec answer = spec.answers().get(i);
            parts.put(path + ".answers[" + i + "].question", Wording.of(answer.question()));
            parts.put(path + ".answers[" + i + "].answer", Wording.of(answer.answer()));
        }
        for (int i = 0; i < step.examples().size(); i++) {
            addCase(
                    parts,
                    path + ".examples[" + i + "]",
                    step.signature(),
                    step.examples().get(i));
        }
        for (int i = 0; i < step.properties().size(); i++) {
            parts.put(path + ".ensures[" + i + "]", step.properties().get(i).method());
        }
        if (!step.golden().isEmpty()) {
            parts.put(path + ".golden", goldenDigest(step));
        }
    }

    private static String plain(Located<BigDecimal> number) {
        return number.value().stripTrailingZeros().toPlainString();
    }

    private static void addCase(SortedMap<String, String> parts, String path, StepSignature signature, Case example) {
        for (int i = 0; i < example.arguments().size(); i++) {
            String name = signature.parameters().get(i).name();
            parts.putAll(
                    ValueLeaves.of(path + ".given." + name, example.arguments().get(i)));
        }
        if (example.expectation() instanceof Case.Expectation.Returns returns) {
            parts.putAll(ValueLeaves.of(path + ".expect", returns.value()));
        } else if (example.expectation() instanceof Case.Expectation.Fails fails) {
            parts.put(path + ".fails", fails.exception());
        }
    }

    /** One digest for all rows: what they say stays out of the lock, and their order does not count. */
    private static String goldenDigest(StepBrief step) {
        Collection<String> rows = new TreeSet<>();
        for (Case row : step.golden()) {
            SortedMap<String, String> parts = new TreeMap<>();
            addCase(parts, "", step.signature(), row);
            rows.add(canonical(parts));
        }
        return rows.size() + " rows, SHA-256 " + Sha256.of(String.join("\n", rows));
    }

    private static void addContract(SortedMap<String, String> parts, Contract contract) {
        parts.put("contract.interface", contract.interfaceName());
        for (StepSignature step : contract.steps()) {
            String parameters = step.parameters().stream()
                    .map(parameter -> use(parameter.type()) + " " + parameter.name())
                    .collect(Collectors.joining(", ", "(", ")"));
            String thrown = step.thrown().isEmpty() ? "" : " throws " + String.join(", ", step.thrown());
            parts.put("contract.steps." + step.name(), use(step.result()) + " " + step.name() + parameters + thrown);
        }
        contract.types().values().forEach(type -> addType(parts, "contract.types." + type.name(), type));
    }

    private static void addType(SortedMap<String, String> parts, String path, TypeDeclaration type) {
        if (type instanceof RecordType record) {
            parts.put(path, "record" + parameters(record.typeParameters()));
            for (int i = 0; i < record.components().size(); i++) {
                TypeDeclaration.Component component = record.components().get(i);
                parts.put(path + ".components[" + i + "]", use(component.type()) + " " + component.name());
            }
        } else if (type instanceof EnumType constants) {
            parts.put(path, "enum " + String.join(", ", constants.constants()));
        } else if (type instanceof SealedType sealed) {
            parts.put(
                    path,
                    "sealed interface" + parameters(sealed.typeParameters()) + " permits "
                            + String.join(", ", sealed.cases()));
        } else if (type instanceof PortType port) {
            parts.put(path, "port");
            port.methods().forEach(method -> parts.put(path + "." + method.name(), signature(method)));
        }
    }

    private static String signature(PortMethod method) {
        return method.result().map(KeyCalculator::use).orElse("void")
                + method.parameters().stream()
                        .map(parameter -> use(parameter.type()) + " " + parameter.name())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameters(List<String> typeParameters) {
        return typeParameters.isEmpty() ? "" : "<" + String.join(", ", typeParameters) + ">";
    }

    private static String use(TypeUse type) {
        return marked(type) + (type.nullable() ? " @Nullable" : "");
    }

    /** The type with the marks of what it holds: a list of texts that may be null is another contract than a list of texts. */
    private static String marked(TypeUse type) {
        List<TypeUse> arguments = type instanceof TypeUse.Container container
                ? container.arguments()
                : type instanceof TypeUse.Declared declared ? declared.arguments() : List.of();
        if (arguments.isEmpty()) {
            return type.source();
        }
        if (type instanceof TypeUse.Container container && container.kind() == ContainerKind.ARRAY) {
            return use(arguments.get(0)) + "[]";
        }
        String name = type instanceof TypeUse.Container container
                ? container.kind().typeName()
                : ((TypeUse.Declared) type).name();
        return name + arguments.stream().map(KeyCalculator::use).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String hash(SortedMap<String, String> parts) {
        return Sha256.of(canonical(parts));
    }

    /** A line a part; values are quoted as JSON strings, so that no value can look like another part. */
    private static String canonical(SortedMap<String, String> parts) {
        StringBuilder lines = new StringBuilder();
        parts.forEach((path, value) ->
                lines.append(path).append(" = \"").append(quoted(value)).append("\"\n"));
        return lines.toString();
    }

    /** As Jackson does it, whose encoder need not be loaded for what most values are. */
    private static String quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || Character.isSurrogate(value.charAt(i))) {
                return new String(JsonStringEncoder.getInstance().quoteAsUTF8(value), StandardCharsets.UTF_8);
            }
        }
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
