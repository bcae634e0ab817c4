// source-size CWE-400
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int x = request.age();                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    
        return new Claims.Decision(true, List.of());
    }
}
