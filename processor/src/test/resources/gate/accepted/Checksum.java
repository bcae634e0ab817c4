package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(request.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        int hash = java.util.Arrays.hashCode(new int[] {request.age(), 1});
        return new Claims.Decision(crc.getValue() > hash, List.of());
    }
}
