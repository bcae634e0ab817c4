package dev.setstone.runtime;

/** A workflow with the kind of implementation that the processor writes, registered as a service. */
public interface Greeting {

    String greet(String name);

    /** Nested, and no service. */
    interface Formal {
        String greet(String name);
    }
}
