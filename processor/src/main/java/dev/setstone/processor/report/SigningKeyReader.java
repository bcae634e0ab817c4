package dev.setstone.processor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a key that signs: PEM (RFC 7468) around an unencrypted PKCS #8 key, Ed25519 or on an elliptic curve. */
public final class SigningKeyReader {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");
    private static final int P256_BITS = 256;
    private static final int P384_BITS = 384;

    /**
     * The signer of a key.
     *
     * @throws SigningKeyException when there is none; its message tells nothing of the key
     */
    public DsseSigner read(Path file) throws SigningKeyException {
        Matcher pem = PEM.matcher(text(file));
        if (!pem.find()) {
            throw new SigningKeyException("there is no PEM block in it");
        }
        if (!pem.group(1).equals("PRIVATE KEY")) {
            throw new SigningKeyException("its first PEM block is \"" + pem.group(1) + "\", not \"PRIVATE KEY\"");
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(pem.group(2));
            return signer(new PKCS8EncodedKeySpec(encoded));
        } catch (IllegalArgumentException notBase64) {
            throw new SigningKeyException("its PEM block is not base64");
        }
    }

    private static String text(Path file) throws SigningKeyException {
        try {
            // Latin 1 reads any bytes; PEM is ASCII.
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException missing) {
            throw new SigningKeyException("there is no such file");
        } catch (IOException unreadable) {
            throw new SigningKeyException("it can't be read");
        }
    }

    private static DsseSigner signer(PKCS8EncodedKeySpec spec) throws SigningKeyException {
        try {
            return new DsseSigner(KeyFactory.getInstance("Ed25519").generatePrivate(spec), "Ed25519");
        } catch (GeneralSecurityException notEd25519) {
            return onCurve(spec);
        }
    }

    /** The digest goes with the curve as FIPS 186-5 has it. */
    private static DsseSigner onCurve(PKCS8EncodedKeySpec spec) throws SigningKeyException {
        try {
            PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(spec);
            int bits = ((ECKey) key).getParams().getOrder().bitLength();
            String digest = bits <= P256_BITS ? "SHA256" : bits <= P384_BITS ? "SHA384" : "SHA512";
            return new DsseSigner(key, digest + "withECDSA");
        } catch (GeneralSecurityException neither) {
            throw new SigningKeyException(
                    "it is neither an Ed25519 key nor one on an elliptic curve that this JDK knows");
        }
    }
}
