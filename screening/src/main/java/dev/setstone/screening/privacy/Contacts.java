package dev.setstone.screening.privacy;

import static dev.setstone.screening.privacy.SensitiveType.EMAIL;
import static dev.setstone.screening.privacy.SensitiveType.IP_ADDRESS;
import static dev.setstone.screening.privacy.SensitiveType.MAC_ADDRESS;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where people and their machines are reached. Addresses that standards reserve for documentation belong to nobody and are not found. */
final class Contacts {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    /** RFC 2606 and RFC 6761. */
    private static final Pattern RESERVED_DOMAIN =
            Pattern.compile("(?:.*[@.])?(?:example\\.(?:com|org|net)|[^@]+\\.(?:example|test|invalid|localhost))");

    /** Loopback, unspecified, broadcast, RFC 5737 documentation and RFC 2544 benchmarks. */
    private static final Pattern RESERVED_IPV4 = Pattern.compile(
            "(?:127|0|255)\\..*|192\\.0\\.2\\..*|198\\.51\\.100\\..*|203\\.0\\.113\\..*|198\\.1[89]\\..*|\\d\\.\\d\\.\\d\\.\\d");

    private Contacts() {}

    static List<Detector> detectors() {
        return List.of(
                PatternDetector.exact(
                        EMAIL,
                        "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,8}"
                                + "[\\p{L}]{2,24}(?![\\p{L}\\p{N}])",
                        value -> !RESERVED_DOMAIN
                                .matcher(value.toLowerCase(Locale.ROOT))
                                .matches()),
                PatternDetector.exact(
                        MAC_ADDRESS,
                        "(?<![\\p{L}\\p{N}:-])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![\\p{L}\\p{N}]|[:-][\\p{L}\\p{N}])"
                                + "|(?<![\\p{L}\\p{N}:-])(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}(?![\\p{L}\\p{N}]|[:-][\\p{L}\\p{N}])"
                                + "|(?<![\\p{L}\\p{N}.])[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}(?![\\p{L}\\p{N}])",
                        Contacts::someonesMac),
                PatternDetector.exact(
                        IP_ADDRESS,
                        "(?<![\\p{L}\\p{N}.])(?:" + OCTET + "\\.){3}" + OCTET + "(?![\\p{L}\\p{N}]|\\.\\d)",
                        value -> !RESERVED_IPV4.matcher(value).matches()),
                PatternDetector.exact(
                        IP_ADDRESS,
                        "(?<![\\p{L}\\p{N}:.])(?:[0-9a-fA-F]{1,4}:){1,7}(?::|(?::[0-9a-fA-F]{1,4}){1,6}|[0-9a-fA-F]{1,4})(?![\\p{L}\\p{N}:])",
                        Contacts::someonesIpv6));
    }

    /** RFC 7042 section 2.1.2 keeps 00-00-5E-00-53 for documentation. */
    private static boolean someonesMac(String value) {
        String hex = value.replaceAll("[:.-]", "").toUpperCase(Locale.ROOT);
        boolean uniform = hex.chars().distinct().count() == 1;
        boolean hexadecimal = !value.contains(".") || hex.chars().anyMatch(Character::isLetter);
        return !uniform && hexadecimal && !hex.startsWith("00005E0053") && !hex.startsWith("0200000");
    }

    /** Eight groups, or fewer with one gap; RFC 3849 keeps 2001:db8::/32 for documentation. */
    private static boolean someonesIpv6(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        int gap = lower.indexOf("::");
        long groups = Pattern.compile("[0-9a-f]+").matcher(lower).results().count();
        boolean shape = gap < 0 ? groups == 8 : groups >= 2 && groups < 8 && gap == lower.lastIndexOf("::");
        return shape && !lower.startsWith("2001:db8:");
    }
}
