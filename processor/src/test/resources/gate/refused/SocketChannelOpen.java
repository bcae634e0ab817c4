// io CWE-73
package corpus;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            return new Claims.Decision(SocketChannel.open().isOpen(), List.of());
        } catch (IOException e) {
            throw new Claims.Rejected("io");
        }
    }
}
