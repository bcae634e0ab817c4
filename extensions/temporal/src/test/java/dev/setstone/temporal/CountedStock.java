package dev.setstone.temporal;

import dev.setstone.runtime.port.PortException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A stock that keeps what it was asked; "tea" is sold out, "oil" answers at the third attempt, "gas" never. The slow item is reserved while "tea" is asked for. */
final class CountedStock implements Stock {

    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile String slow = "none";
    private final CountDownLatch reserving = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public int available(String item) {
        if (item.equals("tea") && !slow.equals("none")) {
            await(reserving, 20_000);
        }
        calls.add("available " + item);
        if (item.equals("gas")) {
            throw new PortException("NOT_FOUND", "no such item");
        }
        return item.equals("tea") ? 0 : 10;
    }

    @Override
    public void reserve(String item, int count) {
        if (item.equals(slow)) {
            reserving.countDown();
            await(never, 500);
        }
        calls.add("reserve " + item);
        if (item.equals("oil") && count("reserve oil") < 3) {
            throw new PortException("BUSY", "later");
        }
    }

    @Override
    public void release(String item, int count) {
        calls.add("release " + item);
    }

    private static void await(CountDownLatch latch, long millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the worker is ended", e);
        }
    }

    long count(String call) {
        return calls.stream().filter(call::equals).count();
    }
}
