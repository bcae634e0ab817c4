package dev.setstone.screening.privacy;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/** The checksums of Bitcoin addresses. */
final class Wallets {

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32M = 0x2bc830a3;

    private Wallets() {}

    /** A version byte, twenty bytes and four bytes of SHA-256 applied twice. */
    static boolean base58Check(String address) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < address.length(); i++) {
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(address.charAt(i))));
        }
        if (number.bitLength() > 200) {
            return false;
        }
        byte[] bytes = fixedLength(number, 25);
        byte[] body = Arrays.copyOf(bytes, 21);
        byte[] sum = Arrays.copyOf(sha256(sha256(body)), 4);
        boolean burned = Arrays.equals(Arrays.copyOfRange(body, 1, 17), new byte[16]);
        return !burned && Arrays.equals(sum, Arrays.copyOfRange(bytes, 21, 25));
    }

    /** An address that nobody has a key for: twenty bytes that are almost all zero. */
    static String unspendable(int number) {
        byte[] bytes = fixedLength(BigInteger.valueOf(number), 25);
        byte[] body = new byte[21];
        System.arraycopy(bytes, 21, body, 17, 4);
        byte[] whole = Arrays.copyOf(body, 25);
        System.arraycopy(sha256(sha256(body)), 0, whole, 21, 4);
        StringBuilder address = new StringBuilder();
        BigInteger rest = new BigInteger(1, whole);
        while (rest.signum() > 0) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(58));
            address.insert(0, BASE58.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (int i = 0; i < whole.length && whole[i] == 0; i++) {
            address.insert(0, '1');
        }
        return address.toString();
    }

    /** BIP 173 and BIP 350. */
    static boolean bech32(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if ((!lower.equals(address) && !address.toUpperCase(Locale.ROOT).equals(address))
                || lower.startsWith("bc1qqqqqqqqqq")) {
            return false;
        }
        int sum = polymod(
                1,
                new int[] {lower.charAt(0) >> 5, lower.charAt(1) >> 5, 0, lower.charAt(0) & 31, lower.charAt(1) & 31});
        for (int i = 3; i < lower.length(); i++) {
            int value = BECH32.indexOf(lower.charAt(i));
            if (value < 0) {
                return false;
            }
            sum = polymod(sum, new int[] {value});
        }
        return sum == 1 || sum == BECH32M;
    }

    private static int polymod(int start, int[] values) {
        int sum = start;
        for (int value : values) {
            int top = sum >>> 25;
            sum = ((sum & 0x1ffffff) << 5) ^ value;
            for (int i = 0; i < GENERATOR.length; i++) {
                sum ^= ((top >> i) & 1) == 1 ? GENERATOR[i] : 0;
            }
        }
        return sum;
    }

    private static byte[] fixedLength(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int copied = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - copied, fixed, length - copied, copied);
        return fixed;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
