package dev.setstone.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenCounterTest {

    private final TokenCounter tokens = new TokenCounter();

    @Test
    void tokensAreThoseOfThePublicVocabulary() {
        assertThat(tokens.count("")).isZero();
        assertThat(tokens.count("hello world")).isEqualTo(2);
        assertThat(tokens.count("antidisestablishmentarianism")).isBetween(3L, 8L);
    }

    @Test
    void reservedWordsAreCountedAsText() {
        assertThat(tokens.count("<|endoftext|>")).isGreaterThan(1);
    }
}
