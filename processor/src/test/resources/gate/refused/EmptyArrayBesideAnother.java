// static-state CWE-1108
package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private interface Empty {
        Object[] VALUES = {};
    }

    private interface Full {
        Object[] VALUES = {"", Empty.VALUES};
    }

    static Object[] values() {
        return Full.VALUES;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        values()[0] = values()[0] + "x";
        return new Claims.Decision(values()[0].equals("xx"), List.of());
    }
}
