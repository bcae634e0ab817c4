record Member(String id, String name, Optional<LocalDate> born) {}

interface Members { Optional<Member> find(String id); }

interface Context { String token = ""; }
