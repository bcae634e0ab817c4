// bound: fuel
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        int total = 0;
        while (true) {
            try {
                spin();
            } finally {
                total++;
            }
        }
    }

    private static int spin() {
        int n = 0;
        while (n >= 0) {
            n = n ^ 1;
        }
        return n;
    }
}
