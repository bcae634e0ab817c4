package dev.setstone.bounded;

import dev.setstone.annotations.BoundedCall;
import dev.setstone.annotations.Port;

/** A port as an application declares it. */
@Port
interface Clerk {

    enum Kind {
        FOOD,
        TRAVEL,
        OTHER
    }

    record Person(String name, String socialSecurityNumber, String note) {}

    @BoundedCall(instruction = "Read the receipt.", retries = 0, fallbackMethod = "byRules")
    Receipt read(String text);

    default Receipt byRules(String text) {
        return Receipt.empty();
    }

    @BoundedCall(instruction = "What kind of expense is it?", retries = 0, cacheSize = 10, fallbackValue = "\"OTHER\"")
    Kind kind(String description, int amount);

    @BoundedCall(instruction = "Write a letter to the person.", retries = 0, fallbackFailure = "NO_LETTER")
    String letter(Person person);
}
