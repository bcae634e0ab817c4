package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String column(String name) throws Claims.Rejected {
        return switch (name) {
            case "age" -> "age";
            case "name" -> "name";
            default -> throw new Claims.Rejected("no such column");
        };
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        String sql = "SELECT id FROM claims WHERE name = ? ORDER BY " + column(request.codes().get(0));
        return new Claims.Decision(true, List.of(sql, request.name()));
    }
}
