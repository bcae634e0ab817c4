// bound: library
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        String text = "ab";
        while (true) { text = text.replace("", text); }
    }
}
