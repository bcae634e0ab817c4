package dev.setstone.bounded;

/** Runs in a class loader of its own. */
public final class WithoutMicrometer {

    private WithoutMicrometer() {}

    /** The vendor of a receipt that a model read. */
    public static String answered() throws Exception {
        try {
            Class.forName("io.micrometer.core.instrument.MeterRegistry");
            throw new IllegalStateException("Micrometer is on the class path");
        } catch (ClassNotFoundException asItShouldBe) {
            try (Desk desk = new Desk()) {
                desk.server.then(200, Desk.answer(Desk.GOOD));
                return desk.read("tea", Desk.QUICK).vendor().orElseThrow();
            }
        }
    }
}
