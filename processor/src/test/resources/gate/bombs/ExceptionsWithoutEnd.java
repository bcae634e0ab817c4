// bound: fuel
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        RuntimeException last = new IllegalStateException("0");
        while (true) { last = new IllegalStateException("n", last); }
    }
}
