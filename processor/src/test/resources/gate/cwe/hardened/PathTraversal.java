package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    // A name, not a path: whoever opens the file knows the folder.
    private static String fileName(String name) throws Claims.Rejected {
        if (!name.matches("[a-z0-9_]{1,40}")) {
            throw new Claims.Rejected("not a file name");
        }
        return name + ".txt";
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(fileName(request.name())));
    }
}
