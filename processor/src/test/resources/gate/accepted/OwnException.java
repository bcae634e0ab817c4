package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(check(request), List.of());
        } catch (Invalid e) {
            return new Claims.Decision(false, List.of(e.getMessage(), e.field));
        }
    }

    private static boolean check(Claims.Request request) throws Invalid {
        if (request.name().isBlank()) {
            throw new Invalid("name", "the name is blank");
        }
        return true;
    }

    static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;
        private final String field;

        Invalid(String field, String message) {
            super(message);
            this.field = field;
        }
    }
}
