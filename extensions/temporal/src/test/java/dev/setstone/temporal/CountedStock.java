package dev.setstone.temporal;

import dev.setstone.runtime.port.PortException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stock that keeps what it was asked; "tea" is sold out, "oil" answers at the third attempt, "gas" never. */
final class CountedStock implements Stock {

    final List<String> calls = new CopyOnWriteArrayList<>();

    @Override
    public int available(String item) {
        calls.add("available " + item);
        if (item.equals("gas")) {
            throw new PortException("NOT_FOUND", "no such item");
        }
        return item.equals("tea") ? 0 : 10;
    }

    @Override
    public void reserve(String item, int count) {
        calls.add("reserve " + item);
        if (item.equals("oil") && count("reserve oil") < 3) {
            throw new PortException("BUSY", "later");
        }
    }

    @Override
    public void release(String item, int count) {
        calls.add("release " + item);
    }

    long count(String call) {
        return calls.stream().filter(call::equals).count();
    }
}
