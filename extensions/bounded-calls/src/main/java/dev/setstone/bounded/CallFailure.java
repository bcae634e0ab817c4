package dev.setstone.bounded;

/** Why there is no answer, on its way to the fallback. */
final class CallFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final Outcome reason;
    private final boolean passing;

    private CallFailure(Outcome reason, String detail, boolean passing) {
        super(detail, null, false, false);
        this.reason = reason;
        this.passing = passing;
    }

    /** What another attempt would meet again. */
    static CallFailure lasting(Outcome reason, String detail) {
        return new CallFailure(reason, detail, false);
    }

    /** What may have passed when it is tried again. */
    static CallFailure passing(Outcome reason, String detail) {
        return new CallFailure(reason, detail, true);
    }

    Outcome reason() {
        return reason;
    }

    boolean passing() {
        return passing;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
