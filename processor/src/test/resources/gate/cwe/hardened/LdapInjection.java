package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String escaped(String text) {
        return text.replace("\\", "\\5c").replace("*", "\\2a").replace("(", "\\28").replace(")", "\\29");
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("(&(objectClass=person)(uid=" + escaped(request.name()) + "))"));
    }
}
