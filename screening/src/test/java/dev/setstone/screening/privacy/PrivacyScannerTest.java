package dev.setstone.screening.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyScannerTest {

    private static final PrivacyScanner SCANNER = new PrivacyScanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EMAIL              | write to ann.ray@corp.org today           | ann.ray@corp.org
                    PHONE              | call +46 (0)8 928 571 38 now              | +46 (0)8 928 571 38
                    SSN                | SSN 212-45-6789                           | 212-45-6789
                    NPI                | NPI 1234567893                            | 1234567893
                    MRN                | MRN: 00123456                             | 00123456
                    IBAN               | pay GB29 NWBK 6016 1331 9268 19           | GB29 NWBK 6016 1331 9268 19
                    CARD_NUMBER        | paid with 4539148803436467                | 4539148803436467
                    BANK_ACCOUNT       | account number: 0012345678                | 0012345678
                    ROUTING_NUMBER     | routing number 021000021                  | 021000021
                    DRIVING_LICENCE    | driver's license F255-921-50-094-0        | F255-921-50-094-0
                    PASSPORT           | passport no. C01X00T47                    | C01X00T47
                    VIN                | car 1M8GDM9AXKP042788 sold                | 1M8GDM9AXKP042788
                    ADDRESS            | lives at 12 Maple Street, apt. 4B         | 12 Maple Street, apt. 4B
                    DATE_OF_BIRTH      | date of birth: 12/31/1979                 | 12/31/1979
                    PERSON_NAME        | Dr. Susan Miller approved it              | Susan Miller
                    EMPLOYEE_ID        | employee id: E-20417                      | E-20417
                    TAX_ID             | EIN 12-3456789                            | 12-3456789
                    NATIONAL_ID        | NI number AB 12 34 56 C                   | AB 12 34 56 C
                    HEALTH_PLAN_ID     | NHS number 943 476 5919                   | 943 476 5919
                    IP_ADDRESS         | from 86.121.97.248                        | 86.121.97.248
                    MAC_ADDRESS        | device 3c:22:fb:aa:90:1e                  | 3c:22:fb:aa:90:1e
                    PASSWORD           | password: hunter2x                        | hunter2x
                    CONNECTION_STRING  | mysql://root:s3cret@10.1.2.3/shop is up   | mysql://root:s3cret@10.1.2.3/shop
                    CRYPTO_WALLET      | to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa     | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
                    """)
    void findsEachType(SensitiveType type, String text, String value) {
        assertThat(SCANNER.scan(text))
                .extracting(Sensitive::type, Sensitive::value)
                .contains(tuple(type, value));
    }

    private static Tuple tuple(Object... parts) {
        return Tuple.tuple(parts);
    }

    @Test
    void findsKeysByTheFormatOfTheirIssuer() {
        String random = "a8Kd03LqPz71XvYt5WmN2cRb9JhG4sEf6UoQ";

        assertThat(types("AKIA" + "Q3EXR7TLNBVC2ZPD")).containsExactly(SensitiveType.CLOUD_KEY);
        assertThat(types("ghp_" + random)).containsExactly(SensitiveType.API_KEY);
        assertThat(types("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9." + random)).containsExactly(SensitiveType.JWT);
        assertThat(types("-----BEGIN PRIVATE KEY-----\n" + random + "\n-----END PRIVATE KEY-----"))
                .containsExactly(SensitiveType.PRIVATE_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 4539148803436468 has a wrong check digit",
                "IBAN must have 22 characters",
                "routing number 021000022",
                "user@example.com and 192.0.2.7 and 555-0100 are kept for manuals",
                "AKIAIOSFODNN7EXAMPLE",
                "pay with 4242 4242 4242 4242",
                "password: ${DB_PASSWORD}",
                "Contracts signed after 2021-01-01; born before 1957-01-01.",
            })
    void leavesNearMissesAlone(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Make a test signal: amplitude 1.2, frequency 62.5 Hz",
                "fund return over 12 yrs, $5400 initial, 5.75% per year",
                "paint needed: 18 x 11 ft (width x height), 250 sqft per gallon",
                "bond price, coupon rate 0.012, req. return 0.0215, maturity 3 years, face value 10000",
                "sine plot: start 0.7854, end 4.7124, freq 1, phase shift 1",
                "Size test: MAVEN_OPTS is -Xmx2g, encoding=Cp1047, print stream is ps1",
                "The chord progression is Dm7 G7 Cmaj7 and I want 12 measures of it",
            })
    void takesNoQuantityOrCodeForAnAddress(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my parcel goes to 46 89 cours franklin roosevelt, please",
                "send it to emily, 97 guildry street, by noon",
                "ship to kvaløyvågvegen 140, by noon",
            })
    void findsAnAddressWrittenSmall(String text) {
        assertThat(SCANNER.scan(text)).extracting(Sensitive::type).contains(SensitiveType.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boarding closes on the last of five Mondays, on Tuesdays and Fridays otherwise.",
                "Teenth: the teenth week has days whose names end so. A teenth day is one of seven.",
            })
    void takesNoPluralAndNothingThatIsMostlyWrittenSmallForAName(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @Test
    void aNameStaysOneWhenItIsWrittenSmallOnce() {
        assertThat(SCANNER.scan("Please ask Tordazina and Tordazina's team; her login is tordazina."))
                .extracting(Sensitive::value)
                .contains("Tordazina");
    }

    @Test
    void businessRulesPassUnchanged() {
        String spec = """
                workflow: prior-authorization
                description: Decide whether a GLP-1 prescription is covered under plan year 2026.
                rules:
                  - Deny when the BMI is not between 10 and 100, or the A1C is not between 3.0 and 20.0, and say which.
                  - ICD-10 codes E11.9, E11.65, I10 and G47.33 count; NDC 0169-4132-12 and 0002-8215-01 need a step therapy.
                  - Approve up to 1,299.00 a month, or 15 percent of 10 000, before 1 January 2027 and after 2021-01-01.
                  - Escalate to the Medical Director after 30 days in a row, 5 denials or 2 appeals.
                  - Wegovy, Ozempic and Metformin are on Tier 3; Blue Cross and Medicare Part B pay 80 percent.
                  - Gold members get a discount of 15 percent, Silver members 10 percent.
                  - Order ORD-2024-000123 with SKU AB-1234-XL is invoice INV-10442.
                  - Regulation (EU) 2016/679, 45 CFR 164.514 and section 501(c)(3) apply.
                examples:
                  - given: {request: {ageYears: 46, bmi: 31.2, a1c: 5.4, conditions: [], stepTherapyFailed: true}}
                    expect: {outcome: APPROVE, reasons: [OBESITY]}
                """;

        assertThat(SCANNER.scan(spec)).isEmpty();
    }

    @Test
    void aNameEndsWithItsSentence() {
        assertThat(SCANNER.scan("\"I never said that to Susan Miller.\" She left."))
                .extracting(Sensitive::value)
                .containsExactly("Susan Miller");
        assertThat(SCANNER.scan("Set Loan.Miller to 3 and open miller.example.com."))
                .isEmpty();
    }

    @Test
    void namesItsTypesPlainly() {
        assertThat(List.of(SensitiveType.values()))
                .allSatisfy(type -> assertThat(type.plainName()).isNotBlank());
        assertThat(SensitiveType.JWT.secret()).isTrue();
        assertThat(SensitiveType.EMAIL.secret()).isFalse();
    }

    @Test
    void aFindingDoesNotPrintItsValue() {
        assertThat(SCANNER.scan("ann.ray@corp.org").get(0)).hasToString("EMAIL[0..16]");
    }

    private static List<SensitiveType> types(String text) {
        return SCANNER.scan(text).stream().map(Sensitive::type).toList();
    }

    @Test
    void takesNoNameThatItKnowsForAPersons() {
        String text = "Handover";

        assertThat(new PrivacyScanner().scan(text)).extracting(Sensitive::value).containsExactly("Handover");
        assertThat(new PrivacyScanner(List.of("handover")).scan(text)).isEmpty();
        assertThat(new PrivacyScanner(List.of("Meetup")).scan("ask Mr. John Wetherby"))
                .isNotEmpty();
    }

    @Test
    void takesAConstantInSmallLettersForNoName() {
        for (String constant : List.of("manual", "roman", "widget")) {
            assertThat(new PrivacyScanner().scan(constant)).isEmpty();
            assertThat(new PrivacyScanner().scan("verification type", constant)).isEmpty();
        }
        assertThat(new PrivacyScanner().scan("hi, my name is john miller")).isNotEmpty();
    }
}
