// pci-dss sensitive-text CWE-312
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
        String line = String.join(" ", "card", bill.cardNumber());
        return new Answer(line.isEmpty() ? Outcome.PAID : Outcome.REFUSED, List.of(), new Receipt("", ""));
    }
}
