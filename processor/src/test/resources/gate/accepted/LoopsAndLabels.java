package corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        List<String> pairs = new ArrayList<>();
        outer:
        for (String left : request.codes()) {
            for (String right : request.codes()) {
                if (left.equals(right)) {
                    continue outer;
                }
                if (pairs.size() > 9) {
                    break outer;
                }
                pairs.add(left + '/' + right);
            }
        }
        Iterator<String> iterator = pairs.iterator();
        do {
            if (!iterator.hasNext()) {
                break;
            }
            iterator.next();
        } while (true);
        return new Claims.Decision(pairs.isEmpty(), pairs);
    }
}
