package dev.setstone.benchmarks.benign;

import dev.setstone.processor.value.Sha256;

/**
 * One method of other people's making, wrapped into a logic class with what it needs of its file.
 *
 * @param file the file's path below the folder of data, with '/'
 * @param method its name and parameter types as written
 * @param source the candidate
 */
record Sample(String file, String method, String source) {

    /** A stable name. */
    String key() {
        return file + "#" + method;
    }

    /**
     * Whether rules may be mended for what this file shows. The other half of the files, by the hash of the path, is judged and
     * counted only.
     */
    boolean mayBeRead() {
        return Sha256.of(file).charAt(0) % 2 == 0;
    }
}
