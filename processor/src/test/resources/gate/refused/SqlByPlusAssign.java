// sql-text CWE-89
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String sql = "SELECT id FROM claims WHERE name = '";
        sql += request.name() + "'";
        return new Claims.Decision(true, List.of(sql));
    }
}
