package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;

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
                "(?i)(?:a|A)+b",
                "(\\d|[0-5])*x",
                "(?:\\s*\\w+\\s*)+;",
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
                "[^\\]\\[&&[a-z]]*\\Qa+\\E(?!x)",
                "(?s).*\\bTOTAL\\b.*",
                "(?:ab|cd|ef)*+x",
                "\\p{L}+(?:[-']\\p{L}+)*",
                "",
                "(?:a|b(?:c|d)*e)*"
            })
    void honestPatternsAreNone(String pattern) {
        assertThat(new PatternRisk().of(pattern)).isEmpty();
    }
}
