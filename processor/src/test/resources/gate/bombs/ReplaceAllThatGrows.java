// bound: fuel
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        String text = "a";
        while (true) { text = text.replaceAll("a", "aaaa"); }
    }
}
