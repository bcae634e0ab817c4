record Receipt() { static Receipt unread() { return new Receipt(); } }

@Port interface Clerk { Receipt read(String text); Optional<LocalDate> date(String text); }

interface Claims {}

interface Logic { Optional<LocalDate> dateByRules(String text); }

interface Context {
    BoundedCalls calls = null;
    String url = "", key = "", name = "";
    ChatModel model = null;
    io.micrometer.core.instrument.MeterRegistry registry = null;
    Path folder = null;
    Logic logic = null;
    Clerk clerk = null;
}
