// bound: fuel
package corpus;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) {
        throw new Evil();
    }

    private static final class Evil extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            int n = 0;
            while (n >= 0) {
                n = n ^ 1;
            }
            return "evil";
        }
    }
}
