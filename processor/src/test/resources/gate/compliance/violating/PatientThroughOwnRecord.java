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
        Pair pair = new Pair(bill.patient().mrn(), 3);
        return new Answer(Outcome.REFUSED, List.of(pair.text()), new Receipt("", ""));
    }

    private record Pair(String text, int count) {}
}
