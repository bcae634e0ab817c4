// bound: library
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        String text = "x";
        while (true) { text = text.concat(text); }
    }
}
