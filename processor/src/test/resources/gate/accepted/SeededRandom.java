package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.Random random = new java.util.Random(request.age());
        List<String> codes = new java.util.ArrayList<>(request.codes());
        java.util.Collections.shuffle(codes, random);
        return new Claims.Decision(random.nextInt(10) > 3 && random.nextBoolean(), codes);
    }
}
