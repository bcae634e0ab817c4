package dev.setstone.processor.gate.security;

/**
 * A call in a method, or a static field: what a proof is about. Of a field there are two: that what it holds is never changed, and that it
 * holds an array without elements.
 *
 * @param owner the internal name of the class
 * @param member the method's name and descriptor, or the field's name
 * @param call which of the method's calls it is, from 0 on; -1 and -2 for a field
 */
record Place(String owner, String member, int call) {

    static Place field(String owner, String name) {
        return new Place(owner, name, -1);
    }

    static Place emptyArray(String owner, String name) {
        return new Place(owner, name, -2);
    }
}
