package dev.setstone.runtime;

/** Package-private, so that no service can be. */
interface Hidden {
    String greet(String name);
}
