package dev.setstone.ports;

import dev.setstone.runtime.port.PortException;
import java.util.Locale;

/** {@link Notifications} as JSON objects posted to a URL; any status of 2xx means that the message was taken. */
public final class WebhookNotifications implements Notifications {

    private static final int OK = 200;
    private static final int NO_LONGER_OK = 300;

    private final Http http;
    private final String url;

    public WebhookNotifications(Http http, String url) {
        this.http = http;
        this.url = url;
    }

    @Override
    public void send(Notification notification) {
        String body = "{\"key\":" + quoted(notification.key()) + ",\"recipient\":" + quoted(notification.recipient())
                + ",\"subject\":" + quoted(notification.subject()) + ",\"text\":" + quoted(notification.text()) + "}";
        int status = http.post(url, "application/json", body).status();
        if (status < OK || status >= NO_LONGER_OK) {
            throw new PortException("NOT_SENT", "the service for notifications answered with status " + status);
        }
    }

    /** RFC 8259, section 7. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
