package dev.setstone.processor.brief;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.spec.AnnotationData;
import dev.setstone.processor.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the value of a bounded call's fallback by its type, and writes it as JSON that leaves nothing out. */
public final class FallbackValue {

    private final Contract contract;
    private final Members members;
    private final CaseKey caseKey;

    public FallbackValue(Contract contract) {
        this.contract = contract;
        this.members = new Members(contract);
        this.caseKey = new CaseKey(members);
    }

    /**
     * The value as JSON; empty when problems were added.
     *
     * @param words what it is, such as {@code fallbackValue of Reader.read}
     * @param text as written
     * @param type the method's result
     */
    public Optional<String> json(String words, String text, TypeUse type, Anchor anchor, Diagnostics problems) {
        return new AnnotationData()
                .parse(words, text, anchor, problems)
                .flatMap(node -> new ValueReader(contract, problems).read(node, type, words))
                .map(value -> json(value, type));
    }

    private String json(Value value, TypeUse type) {
        if (value instanceof Value.Nothing) {
            return "null";
        }
        if (type instanceof TypeUse.Container container && container.kind() == ContainerKind.OPTIONAL) {
            return json(value, container.arguments().get(0));
        }
        if (value instanceof Value.Items items) {
            TypeUse element = ((TypeUse.Container) type).arguments().get(0);
            return items.items().stream().map(item -> json(item, element)).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Value.Fields fields) {
            return object(fields, (TypeUse.Declared) type);
        }
        if (value instanceof Value.Bool bool) {
            return String.valueOf(bool.value());
        }
        if (value instanceof Value.Num number) {
            return number.text();
        }
        return quoted(((Value.Text) value).value());
    }

    private String object(Value.Fields fields, TypeUse.Declared type) {
        List<String> members = new ArrayList<>();
        TypeUse.Declared self = type;
        if (this.members.declaration(type) instanceof SealedType) {
            self = this.members.cases(type).stream()
                    .filter(each -> this.members.declaration(each).binaryName().equals(fields.type()))
                    .findFirst()
                    .orElseThrow();
            members.add(quoted(caseKey.of(type)) + ":" + quoted(caseKey.name(type, self)));
        }
        this.members
                .components(self)
                .forEach(component -> members.add(
                        quoted(component.name()) + ":" + json(fields.field(component.name()), component.type())));
        return "{" + String.join(",", members) + "}";
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsUTF8(text), StandardCharsets.UTF_8) + "\"";
    }
}
