package corpus;

import java.lang.reflect.Array;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static int length(Object array) {
        return array == null ? 0 : Array.getLength(array);
    }

    private static boolean isUnchecked(Exception problem) {
        Throwable cause = problem.getCause();
        return cause instanceof Error || problem instanceof RuntimeException;
    }

    private static long swapped(UUID id) {
        UUID other = new UUID(id.getLeastSignificantBits(), id.getMostSignificantBits());
        return other.getMostSignificantBits();
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        UUID id = UUID.nameUUIDFromBytes(new byte[] {1, 2, 3});
        boolean approved = length(new int[request.age()]) > 3
                && !isUnchecked(new IllegalStateException("none"))
                && swapped(id) != 0
                && TimeUnit.HOURS.toMinutes(request.age()) > TimeUnit.MINUTES.convert(1, TimeUnit.DAYS);
        return new Claims.Decision(approved, List.of());
    }
}
