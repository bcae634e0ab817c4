package dev.setstone.screening.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in for a value: of the same type and shape, and from the stock that standards keep for examples where there is one. */
final class Placeholders {

    private static final Pattern KEY_PREFIX = Pattern.compile(
            "^(?:https://hooks\\.slack\\.com/services/|github_pat_|[a-z]{2,4}_(?:live|test|v1)_|sk-(?:ant-|proj-)?|[A-Za-z]{2,5}[_-]|AKIA|ASIA|AIza)?");

    private final NumberPlaceholders numbers = new NumberPlaceholders();
    private final WordPlaceholders words = new WordPlaceholders();

    /**
     * The placeholder of a number for a value.
     *
     * @param number from 1; another number gives another placeholder
     */
    String placeholder(SensitiveType type, String value, int number) {
        return switch (type) {
            case EMAIL -> "person" + number + "@example.com";
            case PERSON_NAME -> words.name(value, number);
            case ADDRESS -> words.address(value, number);
            case DATE_OF_BIRTH -> new BirthDateShift(value).shifted(number);
            case PHONE -> numbers.phone(value, number);
            case CARD_NUMBER -> numbers.card(value, number);
            case IBAN -> numbers.iban(value, number);
            case SSN -> numbers.ssn(value, number);
            case NPI -> numbers.npi(value, number);
            case ROUTING_NUMBER -> numbers.routing(value, number);
            case VIN -> numbers.vin(number);
            case IP_ADDRESS -> value.contains(":") ? String.format(Locale.ROOT, "2001:db8::%x", number) : ipv4(number);
            case MAC_ADDRESS -> mac(value, number);
            case CRYPTO_WALLET -> wallet(value, number);
            case JWT, PRIVATE_KEY, CONNECTION_STRING, PASSWORD, CLOUD_KEY, API_KEY -> secret(type, value, number);
            case TAX_ID, NATIONAL_ID, MRN, HEALTH_PLAN_ID, BANK_ACCOUNT, DRIVING_LICENCE, PASSPORT, EMPLOYEE_ID ->
                new Shape(value).write(number);
        };
    }

    private static String secret(SensitiveType type, String value, int number) {
        return switch (type) {
            case JWT -> "eyJhbGciOiJub25lIn0.eyJzdWIiOiJwbGFjZWhvbGRlciJ9.placeholder" + number;
            case PRIVATE_KEY -> privateKey(value, number);
            case CONNECTION_STRING -> connection(value, number);
            case PASSWORD -> "placeholder-" + number;
            default -> key(value, number);
        };
    }

    private static String privateKey(String value, int number) {
        String label = value.substring("-----BEGIN ".length(), value.indexOf("-----", 10));
        return "-----BEGIN " + label + "-----\nplaceholder" + number + "\n-----END " + label + "-----";
    }

    private static String connection(String value, int number) {
        int scheme = value.indexOf("://");
        if (scheme > 0) {
            return value.substring(0, scheme) + "://user:placeholder-" + number + "@db" + number + ".example.com/db";
        }
        return value.startsWith("jdbc:")
                ? value.substring(0, value.indexOf(':', 5)) + "://db" + number + ".example.com/db?password=placeholder-"
                        + number
                : "Server=db" + number + ".example.com;Password=placeholder-" + number;
    }

    /** The issuer's prefix, then filler. */
    private static String key(String value, int number) {
        Matcher matcher = KEY_PREFIX.matcher(value);
        int prefix = matcher.find() && matcher.end() < value.length() - 8 ? matcher.end() : 0;
        char[] filler = value.substring(prefix).toCharArray();
        Arrays.fill(filler, 'x');
        String digits = String.format(Locale.ROOT, "%04d", number);
        String body = new String(filler);
        return value.substring(0, prefix) + body.substring(0, Math.max(4, body.length() - digits.length())) + digits;
    }

    /** RFC 5737, then RFC 2544. */
    private static String ipv4(int number) {
        if (number <= 254) {
            return "192.0.2." + number;
        }
        int rest = number - 254;
        return "198." + (18 + rest / 65_536 % 2) + "." + rest / 256 % 256 + "." + rest % 256;
    }

    private static String mac(String value, int number) {
        String hex = number <= 255
                ? String.format(Locale.ROOT, "00005E0053%02X", number)
                : String.format(Locale.ROOT, "0200000%05X", number % 0x100000);
        StringBuilder mac = new StringBuilder();
        int next = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            mac.append(Character.isLetterOrDigit(c) ? hex.charAt(next++) : c);
        }
        return value.equals(value.toLowerCase(Locale.ROOT)) ? mac.toString().toLowerCase(Locale.ROOT) : mac.toString();
    }

    private static String wallet(String value, int number) {
        return value.startsWith("0x")
                ? "0x" + String.format(Locale.ROOT, "%040x", number)
                : Wallets.unspendable(number);
    }
}
