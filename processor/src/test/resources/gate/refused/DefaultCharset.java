// default-charset
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Object charset = java.nio.charset.Charset.defaultCharset();
        return new Claims.Decision(true, List.of());
    }
}
