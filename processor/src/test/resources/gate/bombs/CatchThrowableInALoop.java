// bound: fuel
// refused by the security gate: catch-all
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        while (true) {
            try {
                while (total >= 0) { total = total ^ 1; }
            } catch (Throwable t) {
                total = 0;
            }
        }
    }
}
