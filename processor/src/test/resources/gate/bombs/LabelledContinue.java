// bound: fuel
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        again:
        while (true) { for (int i = 0; i < 3; i++) { total++; if (i == 1) { continue again; } } }
    }
}
