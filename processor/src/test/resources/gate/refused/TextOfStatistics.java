// unspecified-text
package corpus;

import java.util.List;
import java.util.stream.DoubleStream;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("" + DoubleStream.of(1.5, request.age()).summaryStatistics()));
    }
}
