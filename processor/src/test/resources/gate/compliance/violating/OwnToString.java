// hipaa sensitive-to-string CWE-359
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
        Shown shown = new Shown(bill.patient().mrn());
        return new Answer(shown.toString().isEmpty() ? Outcome.PAID : Outcome.REFUSED, List.of(), new Receipt("", ""));
    }

    private record Shown(String text) {
        @Override
        public String toString() {
            return text;
        }
    }
}
