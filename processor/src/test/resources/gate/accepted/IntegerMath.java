package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        long sum = 0;
        for (int i = 0; i < request.codes().size(); i++) {
            sum = Math.addExact(sum, Math.floorMod(request.codes().get(i).hashCode(), 97));
        }
        int check = (int) (98 - sum * 100 % 97);
        double root = StrictMath.pow(Math.sqrt(Math.abs(request.age())), 2.0);
        boolean flag = ~check != -1 && !(root < 0) && (check & 0xFF) >>> 2 <= 63;
        return new Claims.Decision(flag, List.of(Long.toString(sum), Integer.toHexString(check)));
    }
}
