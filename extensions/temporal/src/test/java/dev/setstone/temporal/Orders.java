package dev.setstone.temporal;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.runtime.flow.FlowEngine;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The tests' workflow. It is not public on purpose. */
@CompiledWorkflow
interface Orders {

    record Order(String customer, List<Line> lines) {}

    record Line(String item, int count) {}

    record Receipt(String customer, List<BigDecimal> prices, BigDecimal total) {}

    BigDecimal price(Line line);

    Receipt total(String customer, List<BigDecimal> prices);

    int shortage(Line line, Stock stock) throws SoldOutException;

    default Receipt place(Order order, FlowEngine flow, Stock stock) throws SoldOutException {
        return flow.saga(saga -> {
            flow.forEach(order.lines(), 2, line -> {
                shortage(line, stock);
                saga.compensateWith(() -> stock.release(line.item(), line.count()));
                stock.reserve(line.item(), line.count());
                return line;
            });
            flow.sleep(Duration.ofMillis(5));
            return quote(order, flow);
        });
    }

    default Receipt quote(Order order, FlowEngine flow) {
        List<BigDecimal> prices = flow.forEach(order.lines(), 4, this::price);
        return total(order.customer(), prices);
    }
}
