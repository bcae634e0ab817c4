// sql-text CWE-89
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        StringBuilder sql = new StringBuilder("SELECT id FROM claims WHERE name = '");
        sql.append(request.name()).append("'");
        return new Claims.Decision(true, List.of(sql.toString()));
    }
}
