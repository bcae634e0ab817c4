// regular-expression CWE-1333
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final class Form {
        private final String text;

        private Form(String form, String text) {
            this.text = text.replaceAll(form, "");
        }
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(new Form("(x+x+)+y", request.name()).text.isEmpty(), List.of());
    }
}
