package dev.setstone.temporal;

import dev.setstone.runtime.Recorded;
import java.math.BigDecimal;
import java.util.List;

@Recorded(
        workflow = "orders",
        key = "k",
        logicSha256 = "0123456789abcdef",
        provider = "handoff",
        model = "unstated",
        promptSha256 = "p",
        attempts = 1,
        inputTokens = 10,
        outputTokens = 20,
        tokensEstimated = true,
        toolVersion = "0.1.0",
        approval = "pending")
class OrdersImpl implements Orders {

    @Override
    public BigDecimal price(Line line) {
        if (line.count() < 1) {
            throw new IllegalArgumentException("a line needs a count from 1 on");
        }
        return new BigDecimal("2.50").multiply(BigDecimal.valueOf(line.count()));
    }

    @Override
    public Receipt total(String customer, List<BigDecimal> prices) {
        return new Receipt(customer, prices, prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public int shortage(Line line, Stock stock) throws SoldOutException {
        int available = stock.available(line.item());
        if (available < line.count()) {
            throw new SoldOutException("too few of " + line.item());
        }
        return available - line.count();
    }
}
