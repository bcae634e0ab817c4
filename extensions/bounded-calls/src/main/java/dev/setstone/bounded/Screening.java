package dev.setstone.bounded;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.screening.injection.InjectionDetector;
import dev.setstone.screening.privacy.PrivacyScanner;

/** What arguments go through before they may leave. */
final class Screening {

    private final InjectionDetector injections = InjectionDetector.shipped();
    private final PrivacyScanner privacy = new PrivacyScanner();

    /** Refuses arguments that give orders, and conceals what is private in the others. */
    Concealed screen(JsonNode arguments) throws CallFailure {
        for (String text : Texts.of(arguments).values()) {
            if (injections.assess(text).injection()) {
                throw CallFailure.lasting(Outcome.INJECTION, "an argument reads like an order to a model");
            }
        }
        try {
            return Concealed.of(privacy, arguments);
        } catch (IllegalStateException exhausted) {
            throw CallFailure.lasting(
                    Outcome.INTERNAL, "the arguments hold more private values than placeholders exist");
        }
    }
}
