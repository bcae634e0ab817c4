// hipaa sensitive-exception CWE-209
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
        if (bill.cents() < 0) {
            throw new IllegalArgumentException(bill.patient().toString());
        }
        return new Answer(Outcome.PAID, List.of(), new Receipt(bill.patient().patientName(), bill.cardNumber()));
    }
}
