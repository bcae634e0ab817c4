// bound: library
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        StringBuilder text = new StringBuilder("x");
        while (true) { text.append(text); }
    }
}
