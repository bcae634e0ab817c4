package dev.setstone.runtime;

@Recorded(
        workflow = "hidden",
        key = "k",
        logicSha256 = "l",
        provider = "handoff",
        model = "unstated",
        promptSha256 = "p",
        attempts = 2,
        inputTokens = 10,
        outputTokens = 20,
        tokensEstimated = true,
        toolVersion = "0.1.0",
        approval = "pending")
final class HiddenImpl implements Hidden {
    public HiddenImpl() {}

    @Override
    public String greet(String name) {
        return "hidden " + name;
    }
}
