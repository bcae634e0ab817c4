package dev.setstone.runtime.library.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Postal addresses of three countries, in lines or with commas. Best effort: empty when the postal code, the city or the street is not
 * found where the country writes it, and for more than 500 chars.
 */
public final class Addresses {

    private static final int LONGEST = 500;
    private static final String STATES =
            " AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV"
                    + " NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI ";

    private Addresses() {}

    /** An address of the United States, which ends with {@code City, ST 12345} or {@code City, ST 12345-6789}. */
    public static Optional<PostalAddress> us(String text) {
        List<String> parts = parts(text);
        List<String> words = words(last(parts));
        int count = words.size();
        boolean found = count >= 2 && isZip(words.get(count - 1)) && isState(words.get(count - 2));
        if (!found) {
            return Optional.empty();
        }
        String city = String.join(" ", words.subList(0, count - 2));
        List<String> rest = parts.subList(0, parts.size() - 1);
        return address(rest, city, words.get(count - 2), words.get(count - 1));
    }

    /** An address of the United Kingdom, which ends with the post town and the postcode. */
    public static Optional<PostalAddress> uk(String text) {
        List<String> parts = parts(text);
        List<String> words = words(last(parts));
        int count = words.size();
        if (count == 0) {
            return Optional.empty();
        }
        int code = isPostcode(words.get(count - 1)) ? 1 : 2;
        if (code > count || !isPostcode(String.join("", words.subList(count - code, count)))) {
            return Optional.empty();
        }
        String compact = String.join("", words.subList(count - code, count)).toUpperCase(Locale.ROOT);
        String postcode = compact.substring(0, compact.length() - 3) + " " + compact.substring(compact.length() - 3);
        String city = String.join(" ", words.subList(0, count - code));
        return address(parts.subList(0, parts.size() - 1), city, "", postcode);
    }

    /** An address of Germany, which ends with {@code 12345 Ort}; the street ends with the house number. */
    public static Optional<PostalAddress> de(String text) {
        List<String> parts = parts(text);
        List<String> words = words(last(parts));
        String code = words.isEmpty()
                ? ""
                : words.get(0).startsWith("D-") ? words.get(0).substring(2) : words.get(0);
        if (words.size() < 2 || !matches(code, "99999")) {
            return Optional.empty();
        }
        String city = String.join(" ", words.subList(1, words.size()));
        return address(parts.subList(0, parts.size() - 1), city, "", code);
    }

    /** The city may stand in a part of its own; the street is the last part with a digit, or a box. */
    private static Optional<PostalAddress> address(List<String> parts, String lastCity, String region, String code) {
        List<String> rest = parts;
        String city = lastCity;
        if (city.isEmpty() && !rest.isEmpty()) {
            city = rest.get(rest.size() - 1);
            rest = rest.subList(0, rest.size() - 1);
        }
        int street = firstStreet(rest);
        if (street < 0 || city.isEmpty() || hasDigit(city)) {
            return Optional.empty();
        }
        String recipient = String.join("\n", rest.subList(0, street));
        String line = String.join(", ", rest.subList(street, rest.size()));
        return Optional.of(new PostalAddress(recipient, line, city, region, code));
    }

    private static int firstStreet(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (hasDigit(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> Numbers.isDigit((char) c));
    }

    /** Without the country at the end. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        if (text.length() <= LONGEST) {
            for (String part : text.replace('\n', ',').split(",", -1)) {
                if (!part.isBlank()) {
                    parts.add(String.join(" ", words(part)));
                }
            }
        }
        boolean country = !parts.isEmpty()
                && " USA U.S.A. UNITED STATES UNITED KINGDOM UK GERMANY DEUTSCHLAND "
                        .contains(" " + last(parts).toUpperCase(Locale.ROOT) + " ");
        return country ? parts.subList(0, parts.size() - 1) : parts;
    }

    private static String last(List<String> parts) {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    private static boolean isZip(String word) {
        return matches(word, "99999") || matches(word, "99999-9999");
    }

    private static boolean isState(String word) {
        return word.length() == 2 && STATES.contains(" " + word + " ");
    }

    private static boolean isPostcode(String word) {
        return List.of("A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA").stream()
                .anyMatch(shape -> matches(word, shape));
    }

    /** 9 stands for a digit, A for a letter, everything else for itself. */
    private static boolean matches(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            boolean fits = shape.charAt(i) == '9'
                    ? Numbers.isDigit(c)
                    : shape.charAt(i) == 'A' ? letter : c == shape.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
