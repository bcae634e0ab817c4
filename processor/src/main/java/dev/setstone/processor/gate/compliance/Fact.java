package dev.setstone.processor.gate.compliance;

/** Something known about a value while the logic is followed. */
sealed interface Fact {

    /**
     * It holds, or was made from, protected data.
     *
     * @param kind such as {@code card}
     * @param name what the contract calls it, such as {@code Payment.cardNumber}
     */
    record Datum(String kind, String name) implements Fact, Comparable<Datum> {
        @Override
        public int compareTo(Datum other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    /** It may be the object that this instruction made. What is put into that object is kept apart, since several values share it. */
    record Made(String method, int instruction) implements Fact {}

    /** It may be this function. */
    record Function(String owner, String name, String descriptor) implements Fact {}

    /** It is this number, if nothing else is known. */
    record IntConstant(int value) implements Fact {}

    /** It is the length of a text. */
    record Length() implements Fact {}

    /** It is the place where the last four characters of a text begin. */
    record Tail() implements Fact {}
}
