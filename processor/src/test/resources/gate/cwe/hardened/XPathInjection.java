package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String plain(String name) throws Claims.Rejected {
        if (!name.matches("[A-Za-z]{1,40}")) {
            throw new Claims.Rejected("not a name");
        }
        return name;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("/users/user[name=$name]", plain(request.name())));
    }
}
