package corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        byte[] bytes = request.name().getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getEncoder().encodeToString(bytes);
        String back = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        return new Claims.Decision(back.equals(request.name()), List.of(encoded, UUID.nameUUIDFromBytes(bytes).toString()));
    }
}
