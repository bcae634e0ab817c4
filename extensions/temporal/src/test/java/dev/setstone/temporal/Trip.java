package dev.setstone.temporal;

import dev.setstone.annotations.CompiledWorkflow;
import dev.setstone.annotations.Port;
import dev.setstone.runtime.flow.FlowEngine;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A run that a worker's death interrupts. */
@CompiledWorkflow
interface Trip {

    /** What was booked, and what it costs. */
    record Bill(List<String> numbers, int total) {}

    int price(String part);

    Bill bill(List<String> numbers, List<Integer> prices);

    /** Books and prices some parts side by side, then one more, and bills all. */
    default Bill book(List<String> parts, String last, FlowEngine flow, Bookings bookings) {
        List<String> numbers = flow.forEach(parts, 4, bookings::book);
        List<Integer> prices = flow.forEach(parts, 4, this::price);
        String lastNumber = bookings.book(last);
        flow.sleep(Duration.ofMillis(5));
        int lastPrice = price(last);
        return bill(
                Stream.concat(numbers.stream(), Stream.of(lastNumber)).toList(),
                Stream.concat(prices.stream(), Stream.of(lastPrice)).toList());
    }

    /** What a repeated call must not do twice. */
    @Port
    interface Bookings {
        String book(String part);
    }
}
