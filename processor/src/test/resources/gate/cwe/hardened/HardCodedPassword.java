package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    // What is to be compared comes with the request.
    private static boolean same(String given, String expected) {
        int difference = given.length() ^ expected.length();
        for (int i = 0; i < Math.min(given.length(), expected.length()); i++) {
            difference |= given.charAt(i) ^ expected.charAt(i);
        }
        return difference == 0;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(same(request.name(), request.codes().get(0)), List.of());
    }
}
