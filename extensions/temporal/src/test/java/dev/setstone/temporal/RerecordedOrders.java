package dev.setstone.temporal;

import dev.setstone.runtime.Recorded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The same workflow after another recording. */
@Recorded(
        workflow = "orders",
        key = "k",
        logicSha256 = "fedcba9876543210",
        provider = "handoff",
        model = "unstated",
        promptSha256 = "p",
        attempts = 1,
        inputTokens = 10,
        outputTokens = 20,
        tokensEstimated = true,
        toolVersion = "0.1.0",
        approval = "pending")
final class RerecordedOrders extends OrdersImpl {

    @Override
    public Receipt total(String customer, List<BigDecimal> prices) {
        return super.total(customer.toUpperCase(Locale.ROOT), prices);
    }
}
