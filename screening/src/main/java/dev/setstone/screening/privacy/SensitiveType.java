package dev.setstone.screening.privacy;

/** What kind of value must not leave the house, with a plain name for messages. */
public enum SensitiveType {
    PRIVATE_KEY("private key", true),
    CONNECTION_STRING("connection string", true),
    JWT("JSON web token", true),
    CLOUD_KEY("cloud key", true),
    API_KEY("API key", true),
    PASSWORD("password", true),
    EMAIL("e-mail address", false),
    IBAN("IBAN", false),
    CARD_NUMBER("payment card number", false),
    CRYPTO_WALLET("crypto wallet address", false),
    SSN("US social security number", false),
    TAX_ID("tax identification number", false),
    NATIONAL_ID("national identity number", false),
    NPI("US national provider identifier", false),
    MRN("medical record number", false),
    HEALTH_PLAN_ID("health insurance number", false),
    ROUTING_NUMBER("bank routing number", false),
    BANK_ACCOUNT("bank account number", false),
    DRIVING_LICENCE("driving licence number", false),
    PASSPORT("passport number", false),
    VIN("vehicle identification number", false),
    EMPLOYEE_ID("employee number", false),
    DATE_OF_BIRTH("date of birth", false),
    MAC_ADDRESS("MAC address", false),
    IP_ADDRESS("IP address", false),
    PHONE("phone number", false),
    ADDRESS("postal address", false),
    PERSON_NAME("name of a person", false);

    private final String plainName;
    private final boolean secret;

    SensitiveType(String plainName, boolean secret) {
        this.plainName = plainName;
        this.secret = secret;
    }

    /** Such as "e-mail address", for a sentence. */
    public String plainName() {
        return plainName;
    }

    /** Whether it opens a door, as a key does; otherwise it tells of a person. */
    public boolean secret() {
        return secret;
    }
}
