package dev.setstone.ports;

import dev.setstone.runtime.port.PortException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The origins (RFC 6454: scheme, host and port) that may be reached. Addresses that are not of the public Internet are refused, so
 * that a name on the list can't be turned to a machine inside; those meant to be inside are listed as such. Immutable.
 */
public final class Origins {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final SortedSet<String> outside;
    private final SortedSet<String> inside;

    private Origins(SortedSet<String> outside, SortedSet<String> inside) {
        this.outside = outside;
        this.inside = inside;
    }

    /**
     * Origins on the public Internet.
     *
     * @param origins such as {@code https://api.example.com}; a port where it is not the scheme's own
     * @throws IllegalArgumentException when one is no origin
     */
    public static Origins of(String... origins) {
        return new Origins(all(origins), new TreeSet<>());
    }

    /**
     * These too, whatever their addresses.
     *
     * @param origins such as {@code http://localhost:8080}
     * @throws IllegalArgumentException when one is no origin
     */
    public Origins andInside(String... origins) {
        SortedSet<String> more = all(origins);
        more.addAll(inside);
        return new Origins(outside, more);
    }

    private static SortedSet<String> all(String... origins) {
        SortedSet<String> all = new TreeSet<>();
        for (String text : origins) {
            URI uri = uri(text);
            if (uri == null || !List.of("", "/").contains(uri.getRawPath()) || uri.getRawQuery() != null) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no origin; write it as https://host or http://host:port");
            }
            all.add(origin(uri));
        }
        return all;
    }

    /**
     * The URL, if it may be reached.
     *
     * @throws PortException {@code NOT_ALLOWED}, {@code PRIVATE_ADDRESS}, or {@code UNREACHABLE} when its name is unknown
     */
    URI check(String url) {
        URI uri = uri(url);
        if (uri == null) {
            throw new PortException("NOT_ALLOWED", "a URL is not one of http or https with a host and without a user");
        }
        String origin = origin(uri);
        if (inside.contains(origin)) {
            return uri;
        }
        if (!outside.contains(origin)) {
            throw new PortException("NOT_ALLOWED", origin + " is not among the origins " + outside + inside);
        }
        if (!addresses(uri, origin).allMatch(Origins::isPublic)) {
            throw new PortException(
                    "PRIVATE_ADDRESS",
                    origin + " has an address inside; if that is meant, list it by Origins.andInside");
        }
        return uri;
    }

    private static Stream<InetAddress> addresses(URI uri, String origin) {
        try {
            return Arrays.stream(InetAddress.getAllByName(uri.getHost()));
        } catch (UnknownHostException unknown) {
            throw new PortException("UNREACHABLE", origin + " has no address", unknown);
        }
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean known = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (bytes.length == 4) {
            // RFC 6890: this network, shared address space, benchmarking, reserved and broadcast.
            return !known
                    && first != 0
                    && !(first == 100 && second >= 64 && second < 128)
                    && !(first == 198 && (second == 18 || second == 19))
                    && first < 240;
        }
        // RFC 4193, and what only wraps an address of version 4: 6to4, Teredo, NAT64 and the older ones of 0000::/8.
        boolean wraps = (first == 0x20 && second == 0x02) || first == 0 || teredo(bytes);
        return !known && (first & 0xFE) != 0xFC && !wraps;
    }

    private static boolean teredo(byte[] bytes) {
        return bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    }

    private static @Nullable URI uri(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException none) {
            return null;
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean sound = List.of("http", "https").contains(scheme)
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null;
        return sound ? uri : null;
    }

    private static String origin(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? HTTPS : HTTP;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (port == usual ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return "Origins" + outside + inside;
    }
}
