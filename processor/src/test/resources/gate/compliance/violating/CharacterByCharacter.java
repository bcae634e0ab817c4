// gdpr sensitive-copy CWE-359
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
        StringBuilder copy = new StringBuilder();
        for (int i = 0; i < bill.patient().email().length(); i++) {
            copy.append(bill.patient().email().charAt(i));
        }
        return new Answer(Outcome.PAID, List.of(copy.toString()), new Receipt("", ""));
    }
}
