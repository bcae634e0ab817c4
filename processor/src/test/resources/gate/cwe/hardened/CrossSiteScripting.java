package corpus;

import java.util.List;

final class ClaimsLogic {
    private ClaimsLogic() {}

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        return new Claims.Decision(true, List.of("<p>Hello " + escaped(request.name()) + ", you are " + request.age() + "</p>"));
    }
}
