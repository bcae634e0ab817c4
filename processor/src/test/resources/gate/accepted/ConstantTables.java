package corpus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final String[] UNITS = {"zero", "one", "two"};

    private static final int[][] STEPS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    private static final long[] SQUARES = new long[10];

    private static final Map<String, Integer> NUMERALS = new LinkedHashMap<>();

    private static final List<String> NAMES = Arrays.asList("a", "b");

    private static final EnumMap<Claims.Kind, Integer> LIMITS = new EnumMap<>(Claims.Kind.class);

    static {
        for (int i = 0; i < SQUARES.length; i++) {
            SQUARES[i] = (long) i * i;
        }
        NUMERALS.put("X", 10);
        NUMERALS.put("I", 1);
        LIMITS.put(Claims.Kind.DENTAL, 5);
    }

    private static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        int x = 0;
        for (int[] step : STEPS) {
            x += step[0] + step[1];
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Integer> numeral : NUMERALS.entrySet()) {
            text.append(numeral.getKey()).append(numeral.getValue());
        }
        int[] copy = DAYS.clone();
        copy[1] = 29;
        boolean known = NAMES.contains(request.name()) && Arrays.binarySearch(SQUARES, 9L) > 0;
        int limit = LIMITS.getOrDefault(request.kind(), 0);
        return new Claims.Decision(known && sum(DAYS) + sum(copy) + x > limit, List.of(UNITS[1], text.toString()));
    }
}
