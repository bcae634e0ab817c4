// soc2 sensitive-text CWE-522
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
        String text = "key=" + bill.apiKey();
        return new Answer(text.length() > 4 ? Outcome.PAID : Outcome.REFUSED, List.of(), new Receipt("", ""));
    }
}
