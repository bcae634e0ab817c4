package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    // One element is read by hand, and anything that declares something is refused.
    private static String content(String xml, String element) throws Claims.Rejected {
        int start = xml.indexOf("<" + element + ">");
        int end = xml.indexOf("</" + element + ">");
        if (xml.contains("<!") || xml.contains("&") || start < 0 || end < start) {
            throw new Claims.Rejected("not a plain element");
        }
        return xml.substring(start + element.length() + 2, end);
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of(content(request.name(), "id")));
    }
}
