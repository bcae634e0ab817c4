// structure
package corpus;

import java.util.*;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private enum Size {
        SMALL,
        LARGE
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        Size size = request.name().length() > 3 ? Size.LARGE : Size.SMALL;
        return new Claims.Decision(
                switch (size) {
                    case SMALL -> false;
                    case LARGE -> true;
                },
                List.of());
    }
}
