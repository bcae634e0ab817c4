package dev.setstone.benchmarks.compilebombs;

/**
 * What became of a bomb.
 *
 * @param layer what stopped it
 * @param detail how, in few words
 * @param millis the wall time until it was over, replacements of the child included
 * @param heapShare the lowest free share of this JVM's heap meanwhile, of what was free before
 * @param honestAfter whether an honest candidate passed afterwards
 */
record Defused(String name, Layer layer, String detail, long millis, double heapShare, boolean honestAfter) {

    /** Where a bomb can end. */
    enum Layer {
        SCREEN("source screen"),
        CHILD("compiler child"),
        JAVAC("javac's own limit, in the child"),
        CLASS_FILES("class file gate"),
        NONE("nothing: it compiled and passed");

        private final String words;

        Layer(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
