package dev.setstone.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.setstone.runtime.port.PortException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AllowedHttpTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch never = new CountDownLatch(1);
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String origin;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                seen.add(exchange.getRequestMethod() + " " + path + " "
                        + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
                if (path.equals("/moved")) {
                    exchange.getResponseHeaders().set("Location", origin + "/elsewhere");
                    exchange.sendResponseHeaders(302, -1);
                } else if (path.equals("/endless")) {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(new byte[10]);
                    exchange.getResponseBody().flush();
                    await();
                } else {
                    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=ISO-8859-1");
                    exchange.sendResponseHeaders(path.equals("/none") ? 404 : 200, 0);
                    exchange.getResponseBody().write("grün".getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        });
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void await() {
        try {
            assertThat(never.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private Http http(Duration timeout, int maxBytes) {
        return new AllowedHttp(
                Origins.of().andInside(origin), Map.of("Authorization", "Bearer key"), timeout, maxBytes);
    }

    @Test
    void anAllowedServerIsAsked() {
        Http http = http(LONG, 1_000);

        assertThat(http.get(origin + "/a?b=c")).isEqualTo(new HttpReply(200, "text/plain; charset=ISO-8859-1", "grün"));
        assertThat(http.post(origin + "/b", "application/json", "{\"ü\":1}").status())
                .isEqualTo(200);
        assertThat(http.get(origin + "/none").status()).isEqualTo(404);
        assertThat(seen).contains("GET /a Bearer key ", "POST /b Bearer key {\"ü\":1}");
    }

    @Test
    void redirectsAreNotFollowed() {
        assertThat(http(LONG, 1_000).get(origin + "/moved").status()).isEqualTo(302);
        assertThat(seen).hasSize(1);
    }

    @Test
    void aReplyThatNeverEndsIsBrokenOff() {
        failsWith("TIMEOUT", () -> http(Duration.ofMillis(500), 1_000).get(origin + "/endless?secret"));
    }

    @Test
    void aReplyThatIsTooLargeIsBrokenOff() {
        failsWith("TOO_LARGE", () -> http(LONG, 9).get(origin + "/endless?secret"));
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        String nobody = "http://127.0.0.1:" + port;

        failsWith(
                "UNREACHABLE",
                () -> new AllowedHttp(Origins.of().andInside(nobody), Map.of(), LONG, 10).get(nobody + "/secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example.com/secret",
                "http://api.example.com/secret",
                "https://api.example.com:8443/secret",
                "https://api.example.com.evil.example/secret",
                "https://api.example.com@evil.example/secret",
                "https://secret@api.example.com/",
                "ftp://api.example.com/secret",
                "file:///etc/secret",
                "//api.example.com/secret",
                "https:secret",
                "https://api.example.com /secret",
                "https://api.example.com\\@evil.example/secret",
                ""
            })
    void whatIsNotOnTheListIsNotAsked(String url) {
        Http http = new AllowedHttp(Origins.of("https://api.example.com"), Map.of(), LONG, 10);

        failsWith("NOT_ALLOWED", () -> http.get(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1",
                "http://localhost",
                "http://0.0.0.0",
                "http://10.1.2.3",
                "http://172.16.0.1",
                "http://192.168.1.1",
                "http://169.254.169.254",
                "http://100.64.0.1",
                "http://198.18.0.1",
                "http://224.0.0.1",
                "http://255.255.255.255",
                "http://[::1]",
                "http://[::ffff:127.0.0.1]",
                "http://[fe80::1]",
                "http://[fd00::1]",
                "http://[64:ff9b::7f00:1]",
                "http://[2002:7f00:1::]",
                "http://[2001:0:1::1]",
                "http://2130706433"
            })
    void addressesInsideAreRefusedUnlessListedAsSuch(String inside) {
        failsWith("PRIVATE_ADDRESS", () -> Origins.of(inside).check(inside + "/secret"));
        assertThat(Origins.of().andInside(inside).check(inside + "/x")).hasToString(inside + "/x");
    }

    @Test
    void publicAddressesAreFine() {
        assertThat(Origins.of("http://93.184.216.34").check("HTTP://93.184.216.34:80/x"))
                .isNotNull();
        assertThat(Origins.of("https://[2606:4700::1111]").check("https://[2606:4700::1111]/x"))
                .isNotNull();
    }

    @Test
    void whatIsNoOriginIsRefusedAtOnce() {
        assertThatThrownBy(() -> Origins.of("api.example.com")).hasMessageContaining("is no origin");
        assertThatThrownBy(() -> Origins.of("https://api.example.com/v1")).hasMessageContaining("is no origin");
        assertThatThrownBy(() -> new AllowedHttp(Origins.of(), Map.of(), Duration.ZERO, 1))
                .hasMessageContaining("more than nothing");
    }

    @Test
    void aNotificationIsPostedAsJson() {
        Notifications notifications = new WebhookNotifications(http(LONG, 1_000), origin + "/hook");

        notifications.send(new Notification("k1", "ann", "Due \"now\"", "one\ntwo \\ 😀"));

        assertThat(seen)
                .containsExactly("POST /hook Bearer key {\"key\":\"k1\",\"recipient\":\"ann\","
                        + "\"subject\":\"Due \\\"now\\\"\",\"text\":\"one\\u000atwo \\\\ \\ud83d\\ude00\"}");
        failsWith(
                "NOT_SENT",
                () -> new WebhookNotifications(http(LONG, 1_000), origin + "/none")
                        .send(new Notification("k", "secret", "s", "t")));
    }

    private static void failsWith(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        PortException.class, thrown -> assertThat(thrown.code()).isEqualTo(code))
                .hasMessageNotContaining("secret");
    }
}
