// hipaa sensitive-copy CWE-359
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
        List<String> reasons = new ArrayList<>();
        reasons.add("bill of " + bill.patient().mrn());
        return new Answer(Outcome.REFUSED, reasons, new Receipt("", ""));
    }
}
