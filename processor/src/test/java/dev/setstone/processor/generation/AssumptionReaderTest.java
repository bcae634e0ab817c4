package dev.setstone.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.gate.TestStep;
import dev.setstone.processor.generation.AssumptionReader.Named;
import dev.setstone.processor.spec.AnswerSpec;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.verdict.Assumption;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssumptionReaderTest {

    /** Two steps, {@code work} with an answer, and {@code rest}. */
    private static Brief two() {
        Brief one = TestStep.fromIntToString().brief();
        StepBrief work = one.steps().get(0);
        StepSpec spec = work.spec();
        StepSpec answered = new StepSpec(
                spec.name(),
                spec.template(),
                spec.description(),
                spec.rules(),
                spec.examples(),
                spec.golden(),
                List.of(new AnswerSpec("Zero is  small.", "no", TestStep.NOWHERE)),
                spec.tolerance(),
                spec.threshold());
        StepSignature signature = work.signature();
        StepSignature rest = new StepSignature(
                "rest", signature.parameters(), signature.result(), signature.thrown(), TestStep.NOWHERE);
        return new Brief(
                one.spec(),
                one.contract(),
                List.of(
                        new StepBrief(signature, answered, List.of(), List.of(), List.of()),
                        new StepBrief(rest, spec, List.of(), List.of(), List.of())));
    }

    private static Named read(String before, String after) {
        return new AssumptionReader(two()).read(before, after);
    }

    private static Named listed(Assumption... assumptions) {
        return new Named.Listed(List.of(assumptions));
    }

    private static void assertMalformed(String after, String reason) {
        assertThat(read("", after))
                .isInstanceOfSatisfying(
                        Named.Malformed.class,
                        malformed -> assertThat(malformed.reason()).contains(reason));
    }

    @Test
    void takesAListBehindTheCodeOrBeforeIt() {
        String list = "\nASSUMPTIONS:\n- work: Negative numbers are small.\n\n* rest:  Ties go\u00a0to the first. \n";
        Named both = listed(
                new Assumption("work", "Negative numbers are small."),
                new Assumption("rest", "Ties go\u00a0to the first."));

        assertThat(read("Here it is.\n", list)).isEqualTo(both);
        assertThat(read(list, "\nThat is all.\n")).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ASSUMPTIONS:", "**Assumptions:**", "## Assumptions", "  assumptions :", "**ASSUMPTIONS**:"})
    void knowsTheHeadHoweverItIsSetOff(String head) {
        assertThat(read("", head + "\n- `rest`: a: b\n")).isEqualTo(listed(new Assumption("rest", "a: b")));
        assertThat(read("", "```\n" + head + "\n- **rest:** a\n```\n"))
                .as("a block of its own")
                .isEqualTo(listed(new Assumption("rest", "a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Here is the file.",
                "No assumptions.",
                "ASSUMPTIONS: none",
                "ASSUMPTIONS:\n- none\n",
                "Assumptions: None.\n\nThat is all.",
                "I assumed nothing: the brief is clear.",
                "ASSUMPTIONS:\n"
            })
    void meansNoneWhereNoneIsNamed(String after) {
        assertThat(read("", after)).isEqualTo(listed());
    }

    @Test
    void saysTheSameThingOnce() {
        assertThat(read("", "ASSUMPTIONS:\n- work: a\n- work:  a\n- rest: a\n"))
                .isEqualTo(listed(new Assumption("work", "a"), new Assumption("rest", "a")));
    }

    @Test
    void needsNoStepsNameWhereThereIsOneStep() {
        AssumptionReader ofOne = new AssumptionReader(TestStep.fromIntToString().brief());

        assertThat(ofOne.read("", "ASSUMPTIONS:\n- Small: below 10.\n- work: b\n"))
                .isEqualTo(listed(new Assumption("work", "Small: below 10."), new Assumption("work", "b")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ASSUMPTIONS: zero is small | begins with a line \"ASSUMPTIONS:\" alone",
                "ASSUMPTION 1: zero is small | begins with a line \"ASSUMPTIONS:\" alone",
                "Assumptions that I made: | begins with a line \"ASSUMPTIONS:\" alone",
                "ASSUMPTIONS:#work: a | after item 0; expected one line each, \"- <step>: what you assumed\"",
                "ASSUMPTIONS:#- work: a#  and more of it | after item 1",
                "ASSUMPTIONS:#- work: a##I hope that this helps. | after item 1",
                "ASSUMPTIONS:#- work: a##ASSUMPTIONS:#- work: b | after item 1",
                "ASSUMPTIONS:#- other: a | assumption 1 names no step; write \"- <step>: ...\" with one of work, rest",
                "ASSUMPTIONS:#- just so | assumption 1 names no step",
                "ASSUMPTIONS:#- work: a#- rest: | assumption 2 is empty",
                "ASSUMPTIONS:#- work: ZERO is small. | assumption 1 is settled by an answer in the brief"
            })
    void refusesWhatItMightMishear(String after, String reason) {
        assertMalformed(after.replace('#', '\n'), reason);
    }

    @Test
    void refusesTwoLists() {
        assertThat(read("ASSUMPTIONS:\n- work: a\n", "ASSUMPTIONS:\n- work: b\n"))
                .isInstanceOf(Named.Malformed.class);
    }

    @Test
    void refusesMoreAndLongerThanItsBounds() {
        String most = "ASSUMPTIONS:\n" + "- work: a\n".repeat(Assumption.MOST);
        assertThat(read("", most)).isInstanceOf(Named.Listed.class);
        assertMalformed(most + "- work: a\n", "21 assumptions are named, and 20 is the most");

        String longest = "ASSUMPTIONS:\n- work: " + "a".repeat(Assumption.LONGEST);
        assertThat(read("", longest)).isInstanceOf(Named.Listed.class);
        assertMalformed(longest + "a", "assumption 1 has 501 characters, and 500 is the most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t",
                "\u0000",
                "\u001b[31m",
                "\u0085",
                "\u200b",
                "\u202e",
                "\u2028",
                "\ufeff",
                "\ud800",
                "\ue000"
            })
    void refusesWhatNobodySees(String hidden) {
        assertMalformed("ASSUMPTIONS:\n- work: a" + hidden + "b", "assumption 1 holds a control character");
    }

    @Property(tries = 500)
    void whateverIsNamedIsShortVisibleAndOnOneLine(@ForAll @StringLength(max = 40) String said) {
        Named named = read("", "ASSUMPTIONS:\n- work: " + said);

        if (named instanceof Named.Listed list) {
            assertThat(list.assumptions()).allSatisfy(assumption -> {
                assertThat(assumption.text()).isNotBlank().hasSizeLessThanOrEqualTo(Assumption.LONGEST);
                assertThat(assumption.text().codePoints()).noneMatch(Character::isISOControl);
            });
        }
    }
}
