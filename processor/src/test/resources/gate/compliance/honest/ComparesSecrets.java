// blocks soc2 hipaa
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
        if (bill.apiKey().equals("")) {
            throw new IllegalArgumentException("no key");
        }
        return new Answer(Outcome.PAID, List.of("items: " + bill.others().size()), new Receipt("", ""));
    }
}
