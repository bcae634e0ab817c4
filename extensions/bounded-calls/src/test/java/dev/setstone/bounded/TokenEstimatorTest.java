package dev.setstone.bounded;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEstimatorTest {

    private static final Encoding O200K = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deny when the BMI is not between 10 and 100, or the A1C is not between 3.0 and 20.0, and say which.",
                "INVOICE No. 2024-00817\nACME Supplies Ltd.\n  12 x Paper A4 80g    3.49    41.88\nTOTAL  41.88 EUR",
                "{\"type\":\"object\",\"properties\":{\"vendor\":{\"type\":\"string\"}},\"required\":[\"vendor\"]}",
                "Die Rechnung über fünfundzwanzig Bürostühle ist überfällig.",
                "請求書の合計金額は一万二千円です。",
                "Счёт на оплату: двадцать пять рублей."
            })
    void anEstimateIsNotFarBelowACount(String text) {
        int counted = O200K.countTokensOrdinary(text);

        assertThat(TokenEstimator.byCharacters().tokens(text)).isBetween((long) (0.9 * counted), 4L * counted);
    }
}
