// xml CWE-611
package corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

final class ClaimsLogic {
    private ClaimsLogic() {}

    static Claims.Decision decide(Claims.Request request) throws Claims.Rejected {
        try {
            byte[] bytes = request.name().getBytes(StandardCharsets.UTF_8);
            Object document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            return new Claims.Decision(document != null, List.of());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new Claims.Rejected("xml");
        }
    }
}
