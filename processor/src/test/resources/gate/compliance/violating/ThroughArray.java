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
        String[] cells = new String[2];
        cells[1] = bill.patient().email();
        return new Answer(Outcome.PAID, List.of(cells[1]), new Receipt("", ""));
    }
}
