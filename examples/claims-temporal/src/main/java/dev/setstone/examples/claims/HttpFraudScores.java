package dev.setstone.examples.claims;

import dev.setstone.examples.claims.Claims.FraudScores;
import dev.setstone.ports.Http;
import dev.setstone.ports.HttpReply;
import dev.setstone.runtime.port.PortException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The scoring service, asked by HTTP. */
final class HttpFraudScores implements FraudScores {

    private final Http http;
    private final String url;

    HttpFraudScores(Http http, String url) {
        this.http = http;
        this.url = url;
    }

    @Override
    public int score(String claimant, BigDecimal total) {
        HttpReply reply = http.get(url + "/score?claimant=" + URLEncoder.encode(claimant, StandardCharsets.UTF_8)
                + "&total=" + total.toPlainString());
        if (reply.status() != 200) {
            throw new PortException("UNREACHABLE", "the scoring service answered with status " + reply.status());
        }
        return Integer.parseInt(reply.body().strip());
    }
}
