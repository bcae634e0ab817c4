package dev.setstone.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(new Page(Page.Colours.YES).line(Page.Look.GOOD, "fresh").text())
                .isEqualTo("\u001b[32mfresh\u001b[0m\n");
        assertThat(new Page(Page.Colours.NO).line(Page.Look.GOOD, "fresh").text())
                .isEqualTo("fresh\n");
    }

    @Test
    void whatComesFromAFileGivesTheTerminalNoOrders() {
        assertThat(new Page(Page.Colours.YES)
                        .add("a\u001b]0;title\u0007b\u009b2Jc\td")
                        .text())
                .isEqualTo("a?]0;title?b?2Jc\td");
    }
}
