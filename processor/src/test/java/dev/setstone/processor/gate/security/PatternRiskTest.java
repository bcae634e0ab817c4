package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternRiskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(a|a)*c",
                "(a|aa)+$",
                "([a-zA-Z]+)*",
                "(\\w+\\s?)+:",
                "(.*a){20}",
                "(a?b?)+c",
                "x(?=(y+)+z)",
                "x(?!(?:y|y)*z)",
                "(?<=(?:a|a){1,20})b",
                "(?i)(?:a|A)+b",
                "(?iu)(?:k|\\x{212a})+b",
                "(\\d|[0-5])*x",
                "(?:\\s*\\w+\\s*)+;",
                "(?:\\d{1,3})+x",
                "(?:a{2,})+b",
                "(?>(?:[a-z]+ ?)+)x",
                "(?:\\w{1,20} ?){1,30}:",
                "(?:(?:a|a){5}){5}b",
                "(a|a){30}b",
                "(?:(?:a?)?b)+c",
                "(?:(?:a?)*b)*c",
                "(?:x*+y|xxy)+z",
                "(?:(?>a+)|aa)+b",
                "(?:\\R)+x",
                "(?:[\\x{2018}-\\x{201f}]|\\x{2019})+x",
                "(?:\\p{IsGreek}|\\p{L})+1",
                "(?:\\p{IsGothic}|\\x{10330})+1",
                "(?:\\Qa\\E|a)+b",
                "(?:([ab])\\1?)+c",
                "(['\"])(?:.*?\\1)*x",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
                "(?:\\b\\w+\\b\\s*)+:x(?:\\w|\\d)*",
                "[a-z"
            })
    void aLoopThatCanMatchTheSameTextInSeveralWaysIsARisk(String pattern) {
        assertThat(new PatternRisk().of(pattern)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z]+( [a-z]+)*",
                "(?:(?:SDN|BHD|CO)[.,]?\\s*)+",
                "^\\d{1,3}(?:,\\d{3})+\\.\\d{2}$",
                "(?<year>\\d{4})-(?<month>\\d{2})\\k<year>?",
                "(['\"])(.*?)\\1",
                "[^\\]\\[&&[a-z]]*\\Qa+\\E(?!x)",
                "(?s).*\\bTOTAL\\b.*",
                "(?:ab|cd|ef)*+x",
                "\\p{L}+(?:[-']\\p{L}+)*",
                "",
                "(?:a|b(?:c|d)*e)*",
                "(?:\\w++\\s*)*:",
                "^(?:[a-z]+ ?)*+$",
                "(?>(?:[a-z]+ )+)[a-z]",
                "(?:(?:the|of|three|these|[0-9]+|a|an|and)\\b\\s*|[:=(,-]\\s*)*+(?<![\\w'])x",
                "(?:[\\s,-]|(?:and|a|in(?=\\s|$)|inch(?:es)?)(?![A-Za-z]))*",
                "(?:hundred|two|one)\\b(?:(?:(?<=hundred)\\s+and\\s+|[\\s-]+)(?:hundred|two|one)\\b)*",
                "(?:(?:get|me|an?|the)(?: |$))+",
                "(?:a?){30}a{30}",
                "\\Qa\\E(?:b\\Qc+\\E+)+d",
                "(?:a\\b|a)*c",
                "(?:|){30}x",
                "(?:a{3})+b",
                "(?:[A-Z]\\d{3}-){2,12}X",
                "(?i-i)(?:a|A)+b",
                "[\\p{Alpha}\\p{Punct}\\s]*\\p{javaUpperCase}",
                "[]a]+[^]b]*",
                "(?:\\d{2}\\R){3}",
                "(?:x\\Q*+\\E)+\\Q",
                "\\b{g}a\\Z|\\Gb\\z"
            })
    void honestPatternsAreNone(String pattern) {
        assertThat(new PatternRisk().of(pattern)).isEmpty();
    }

    @Test
    void whatCantBeJudgedIsNamedWithItsPlaceAndWhatToWriteInstead() {
        assertThat(new PatternRisk().of("a(?x)b c").orElseThrow())
                .contains("can't be judged: \"(?x\" at index 1; write the pattern without comments");
        assertThat(new PatternRisk().of("(a)b\\11").orElseThrow()).contains("\"\\11\" at index 4; name the group");
        assertThat(new PatternRisk().of("\ud83d(?:a|b)").orElseThrow()).contains("at index 0; write whole characters");
        assertThat(new PatternRisk().of("(?:a{10}{2})+").orElseThrow()).contains("\"{\" at index 8; write one count");
        assertThat(new PatternRisk().of("(?:a{60}b{60}){6}".repeat(40)).orElseThrow())
                .contains("too long with all its counts");
        assertThat(new PatternRisk().of("a[^\\s\\S]*+a").orElseThrow()).contains("matches no character; leave it out");
    }

    @Test
    void manyEmptyPartsInARowCantBeJudged() {
        assertThat(new PatternRisk().of("(?:|)".repeat(30) + "x").orElseThrow())
                .contains("optional parts")
                .contains("read at least one character");
    }

    @Test
    void aFindingTellsWhichTwoPartsReadTheSameCharacter() {
        assertThat(new PatternRisk().of("x(?:\\w+|[a-f] )*y").orElseThrow())
                .contains("\"\\w+|[a-f] )*y\" at index 4")
                .contains("exponential");
        assertThat(new PatternRisk().of("(?:ab|[a-c]b)*y").orElseThrow())
                .contains("\"ab|[a-c]b)*y\" at index 3 and \"[a-c]b)*y\" at index 6 can both read \"a\"");
    }

    @Test
    void aQuotedPartIsAnyText() {
        assertThat(new PatternRisk().of("^\uf8ff\\s*$")).isEmpty();
        assertThat(new PatternRisk().of("(?:x|\uf8ff)+y")).isPresent();
        assertThat(new PatternRisk().of("(?:x\uf8ff+)y")).isPresent();
        assertThat(new PatternRisk().of("[a\uf8ff]+").orElseThrow()).contains("constants into brackets");
    }
}
