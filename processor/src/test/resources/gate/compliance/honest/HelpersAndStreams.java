// blocks hipaa gdpr
package clinic;

import clinic.Billing.Answer;
import clinic.Billing.Bill;
import clinic.Billing.Outcome;
import clinic.Billing.Patient;
import clinic.Billing.Receipt;
import java.util.ArrayList;
import java.util.List;

public final class BillingLogic {

    private BillingLogic() {}

    public static Answer settle(Bill bill) {
        long adults = bill.others().stream().filter(one -> one.email().length() > 3).count();
        return new Answer(adults > 2 ? Outcome.PAID : Outcome.REFUSED, List.of(reason(bill, adults)), new Receipt("", ""));
    }

    private static String reason(Bill bill, long count) {
        return isKnown(bill.patient()) ? count + " others" : "unknown";
    }

    private static boolean isKnown(Patient patient) {
        return !patient.patientName().isBlank();
    }
}
