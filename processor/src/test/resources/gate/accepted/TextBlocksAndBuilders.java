package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        StringBuilder text = new StringBuilder(32);
        for (int i = request.codes().size() - 1; i >= 0; i--) {
            text.append(request.codes().get(i)).append(i == 0 ? "" : "; ");
        }
        String expected = """
                a; "b"
                c\\d
                """;
        return new Claims.Decision(!text.toString().contentEquals(expected), List.of(text.reverse().toString()));
    }
}
