package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.processor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSigningTest {

    private static final String LOGIC = "src/main/setstone/recorded/discount/DiscountLogic.java";

    @TempDir
    private Path folder;

    @Test
    void aSignatureHoldsForTheStatementAlone() throws Exception {
        TestProject project = Recorded.discount(folder);
        KeyPair edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair curve = KeyPairGenerator.getInstance("EC").generateKeyPair();

        for (KeyPair keys : List.of(edwards, curve)) {
            project.file("key.pem", pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
            SetstoneProcess reported = SetstoneProcess.run(project, "report", "--sign-key", "key.pem");

            assertThat(reported.exitCode()).as(reported.both()).isZero();
            JsonNode envelope = new ObjectMapper().readTree(project.text("target/setstone/discount.intoto.dsse.json"));
            byte[] payload = Base64.getDecoder().decode(envelope.path("payload").asText());
            byte[] signature =
                    Base64.getDecoder().decode(envelope.at("/signatures/0/sig").asText());
            assertThat(envelope.path("payloadType").asText()).isEqualTo("application/vnd.in-toto+json");
            assertThat(payload).isEqualTo(Files.readAllBytes(project.path("target/setstone/discount.intoto.json")));
            Signature verifier = Signature.getInstance(keys == curve ? curveAlgorithm(curve) : "Ed25519");
            assertThat(holds(verifier, keys, payload, signature)).isTrue();
            payload[payload.length / 2] ^= 1;
            assertThat(holds(verifier, keys, payload, signature)).isFalse();
        }
        project.file(
                "target/setstone/public.pem",
                pem("PUBLIC KEY", edwards.getPublic().getEncoded()));
        project.file("key.pem", pem("PRIVATE KEY", edwards.getPrivate().getEncoded()));
        SetstoneProcess.run(project, "report", "--sign-key", "key.pem");
        theDocumentedCommandsSaySo(project);
    }

    private static String curveAlgorithm(KeyPair keys) {
        int bits = ((java.security.interfaces.ECKey) keys.getPublic())
                .getParams()
                .getOrder()
                .bitLength();
        return bits == 256 ? "SHA256withECDSA" : "SHA384withECDSA";
    }

    private static boolean holds(Signature verifier, KeyPair keys, byte[] payload, byte[] signature) throws Exception {
        verifier.initVerify(keys.getPublic());
        verifier.update(
                ("DSSEv1 28 application/vnd.in-toto+json " + payload.length + " ").getBytes(StandardCharsets.UTF_8));
        verifier.update(payload);
        return verifier.verify(signature);
    }

    /** Those of docs/audit.md, where the tools that they use are installed. */
    private static void theDocumentedCommandsSaySo(TestProject project) throws Exception {
        String docs = Files.readString(Path.of("..", "docs", "audit.md"));
        Matcher block = Pattern.compile("```sh\\n(f=.*?)```", Pattern.DOTALL).matcher(docs);
        assertThat(block.find()).isTrue();
        assumeTrue(Stream.of("/usr/bin/openssl", "/usr/bin/jq", "/bin/sh")
                .allMatch(tool -> Files.isExecutable(Path.of(tool))));
        Path out = Files.createTempFile("commands", ".out");
        Process shell = new ProcessBuilder("/bin/sh", "-e", "-c", block.group(1))
                .directory(project.path("target/setstone").toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(out))
                .contains("Signature Verified Successfully")
                .contains(sha256(project.path(LOGIC)));
        assertThat(shell.exitValue()).isZero();
    }

    @Test
    void aKeyThatCannotSignIsRefusedWithoutShowingIt() throws Exception {
        TestProject project = TestProject.discount(folder);
        String rsa = pem(
                "PRIVATE KEY",
                KeyPairGenerator.getInstance("RSA")
                        .generateKeyPair()
                        .getPrivate()
                        .getEncoded());
        project.file("rsa.pem", rsa).file("sealed.pem", rsa.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"));

        SetstoneProcess unfit = SetstoneProcess.run(project, "report", "--sign-key", "rsa.pem");
        SetstoneProcess sealed = SetstoneProcess.run(project, "report", "--sign-key=sealed.pem", "--json");
        SetstoneProcess missing = SetstoneProcess.run(project, "report", "--sign-key", "none.pem");

        assertThat(unfit.err()).contains(Problem.SIGNING_KEY_UNUSABLE.code()).contains("neither an Ed25519 key");
        assertThat(sealed.json().at("/error/text").asText()).contains("\"ENCRYPTED PRIVATE KEY\", not \"PRIVATE KEY\"");
        assertThat(missing.err()).contains("there is no such file");
        assertThat(List.of(unfit, sealed, missing)).allMatch(refused -> refused.exitCode() == 1);
        assertThat(unfit.both() + sealed.both())
                .doesNotContain(rsa.lines().toList().get(2));
        assertThat(project.path("target/setstone")).doesNotExist();
    }

    private static String pem(String type, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
