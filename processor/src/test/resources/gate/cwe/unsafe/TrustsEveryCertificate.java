// certificate-check CWE-295
package corpus;

import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.X509TrustManager;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        X509TrustManager trust = new X509TrustManager() {
            @Override
            public void checkClientTrusted(X509Certificate[] chain, String type) {}
            @Override
            public void checkServerTrusted(X509Certificate[] chain, String type) {}
            @Override
            public X509Certificate[] getAcceptedIssuers() {
                return new X509Certificate[0];
            }
        };
        return new Claims.Decision(trust != null, List.of());
    }
}
