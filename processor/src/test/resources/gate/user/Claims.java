package corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public interface Claims {
    Decision decide(Request request) throws Rejected;

    static int fee() {
        return 3;
    }

    record Request(
            String name, int age, BigDecimal amount, LocalDate date, Kind kind, List<String> codes, List<Line> lines) {}

    record Line(String item, BigDecimal price) {}

    enum Kind {
        DENTAL,
        VISION,
        DRUG;

        static int counter;
    }

    record Decision(boolean approved, List<String> reasons) {
        static Decision yes() {
            return new Decision(true, List.of());
        }
    }

    final class Rejected extends Exception {
        private static final long serialVersionUID = 1L;

        public Rejected(String message) {
            super(message);
        }
    }
}
