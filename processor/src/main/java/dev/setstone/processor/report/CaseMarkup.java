package dev.setstone.processor.report;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.ValueText;
import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.TypeDeclaration.Component;
import dev.setstone.processor.contract.TypeDeclaration.RecordType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.value.Value;
import dev.setstone.processor.verdict.GateName;
import java.util.List;
import java.util.Optional;

/** Writes examples: what is given, what must come of it, and whether it did when the logic was accepted. */
final class CaseMarkup {

    private final Sheet sheet;
    private final StepBrief step;
    private final Html out;
    private final Members members;
    private final ValueText values;
    private final Optional<String> right;

    CaseMarkup(Sheet sheet, StepBrief step) {
        this.sheet = sheet;
        this.step = step;
        this.out = sheet.out();
        this.members = new Members(sheet.brief().contract());
        this.values = new ValueText(sheet.brief().contract());
        this.right = GateWords.measure(
                sheet.lock(), GateName.ACCURACY, step.signature().name(), "examples");
    }

    void write(Case example) {
        out.in("div", "case", () -> {
            sheet.say("h5", "", example.name());
            List<Parameter> parameters = step.signature().parameters();
            out.in("dl", () -> {
                for (int i = 0; i < parameters.size(); i++) {
                    Parameter parameter = parameters.get(i);
                    Value argument = example.arguments().get(i);
                    boolean port = members.port(parameter.type()).isPresent();
                    String name = port ? parameter.name() + " is asked" : parameter.name();
                    pair(name, argument, parameter.type());
                }
            });
            out.in("div", "result", () -> result(example));
        });
    }

    private void result(Case example) {
        out.element("span", "arrow", "gives ");
        if (example.expectation() instanceof Case.Expectation.Returns returns) {
            value(returns.value(), step.signature().result());
        } else if (example.expectation() instanceof Case.Expectation.Fails fails) {
            String exception = fails.exception();
            out.element("code", "the failure " + exception.substring(exception.lastIndexOf('.') + 1));
        }
        String all = step.examples().size() + "/" + step.examples().size();
        boolean passed = right.filter(all::equals).isPresent();
        out.element("span", passed ? "tick" : "gap", passed ? " as it did when recorded" : " see the gates");
    }

    /** What has parts of its own, or is long, stands below its name, so that it has the whole width. */
    private void pair(String name, Value value, TypeUse use) {
        boolean parts = isPlainRecord(inner(use)) && !(value instanceof Value.Nothing) && !isEmpty(value);
        boolean lines = value instanceof Value.Text text && text.value().contains("\n");
        boolean deep = parts || lines || members.port(use).isPresent();
        String style = deep ? "deep" : "";
        out.element("dt", style, name);
        out.in("dd", style, () -> value(value, use));
    }

    private static boolean isEmpty(Value value) {
        return value instanceof Value.Items items && items.items().isEmpty();
    }

    /** What a value of it consists of, in the end. */
    private static TypeUse inner(TypeUse use) {
        return use instanceof TypeUse.Container container
                ? inner(container.arguments().get(0))
                : use;
    }

    private void value(Value value, TypeUse use) {
        if (use instanceof TypeUse.Container container && container.kind() == ContainerKind.OPTIONAL) {
            value(value, container.arguments().get(0));
        } else if (value instanceof Value.Fields fields && isPlainRecord(use)) {
            record(fields, (TypeUse.Declared) use);
        } else if (value instanceof Value.Items items && !items.items().isEmpty() && isPlainRecord(element(use))) {
            out.in("ol", () -> items.items().forEach(item -> out.in("li", () -> value(item, element(use)))));
        } else if (value instanceof Value.Text text && text.value().contains("\n")) {
            sheet.say("pre", "text", text.value());
        } else {
            sheet.say("code", "", value instanceof Value.Nothing ? "nothing" : values.of(value, use));
        }
    }

    private void record(Value.Fields fields, TypeUse.Declared use) {
        out.in("dl", () -> {
            for (Component component : members.components(use)) {
                Value value = fields.fields().get(component.name());
                if (value != null) {
                    pair(component.name(), value, component.type());
                }
            }
        });
    }

    private boolean isPlainRecord(TypeUse use) {
        return use instanceof TypeUse.Declared declared && members.declaration(declared) instanceof RecordType;
    }

    private static TypeUse element(TypeUse use) {
        return use instanceof TypeUse.Container container
                ? container.arguments().get(0)
                : use;
    }
}
