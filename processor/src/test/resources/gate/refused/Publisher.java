// threads CWE-383
package corpus;

import java.util.List;
import java.util.concurrent.SubmissionPublisher;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
            publisher.submit("x");
        }
        return new Claims.Decision(true, List.of());
    }
}
