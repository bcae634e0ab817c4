package dev.setstone.runtime;

@Recorded(
        workflow = "greeting-formal",
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
public final class Greeting_FormalImpl implements Greeting.Formal {
    public Greeting_FormalImpl() {}

    @Override
    public String greet(String name) {
        return "greeting-formal " + name;
    }
}
