package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        for (Band band : BANDS) {
            if (band.covers(request.age())) {
                return new Claims.Decision(true, List.of(band.name()));
            }
        }
        return new Claims.Decision(false, List.of());
    }

    private static final List<Band> BANDS = List.of(new Band("young", 0, 30), new Band("old", 31, 120));

    record Band(String name, int from, int to) {
        boolean covers(int age) {
            return age >= from && age <= to;
        }
    }
}
