package dev.setstone.runtime;

@Recorded(
        workflow = "greeting",
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
public final class GreetingImpl implements Greeting {
    public GreetingImpl() {}

    @Override
    public String greet(String name) {
        return "greeting " + name;
    }
}
