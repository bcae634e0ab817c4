package dev.setstone.processor.report;

import dev.setstone.processor.recording.CanonicalJson;
import dev.setstone.processor.recording.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Signs statements: Dead Simple Signing Envelope 1.0 around the bytes of an in-toto statement. */
public final class DsseSigner {

    /** What an envelope holds. */
    static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    private final PrivateKey key;
    private final String algorithm;

    /**
     * A signer.
     *
     * @param algorithm as {@link Signature} names it
     */
    DsseSigner(PrivateKey key, String algorithm) {
        this.key = key;
        this.algorithm = algorithm;
    }

    /** The envelope's text. */
    String envelope(String statement) {
        byte[] payload = statement.getBytes(StandardCharsets.UTF_8);
        Base64.Encoder base64 = Base64.getEncoder();
        Json signature =
                Json.Members.ofTexts(Map.of("sig", base64.encodeToString(sign(encoded(PAYLOAD_TYPE, payload)))));
        return new CanonicalJson()
                .render(Json.Members.of(Map.of(
                        "payload", new Json.Text(base64.encodeToString(payload)),
                        "payloadType", new Json.Text(PAYLOAD_TYPE),
                        "signatures", new Json.Items(List.of(signature)))));
    }

    /** PAE of the specification: type and body with their lengths in bytes, so that neither can pass for a part of the other. */
    static byte[] encoded(String type, byte[] body) {
        byte[] typeBytes = type.getBytes(StandardCharsets.UTF_8);
        byte[] head =
                ("DSSEv1 " + typeBytes.length + " " + type + " " + body.length + " ").getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that was read for " + algorithm + " can sign with it", impossible);
        }
    }
}
