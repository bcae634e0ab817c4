package dev.setstone.benchmarks.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.datafaker.Faker;

/** Invented persons, addresses, places and firms. */
final class People {

    private static final List<String> LOCALES = List.of(
            "en-US", "en-GB", "de", "fr", "es", "it", "nl", "pl", "pt", "pt-BR", "sv", "da-DK", "nb-NO", "fi-FI",
            "cs-CZ", "hu", "sk", "hr", "ro-MD", "et", "lv", "ca", "en-IND", "en-NG", "id", "vi", "tr", "by", "en-AU",
            "de-AT", "es-MX", "en-ZA");

    private final Random random;
    private final List<Faker> fakers = new ArrayList<>();

    People(Random random) {
        this.random = random;
        LOCALES.forEach(locale -> fakers.add(new Faker(Locale.forLanguageTag(locale), random)));
    }

    private Faker faker() {
        return fakers.get(random.nextInt(fakers.size()));
    }

    Set<String> names(int draws) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < draws; i++) {
            names.add(value(i % 2 == 0 ? "first" : "last").toLowerCase(Locale.ROOT));
        }
        return names;
    }

    Set<String> englishNames(int draws) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < draws; i++) {
            names.add(
                    value(i % 2 == 0 ? "first" : "last", fakers.get(i / 2 % 2)).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    String value(String gap) {
        return value(gap, faker());
    }

    private String value(String gap, Faker faker) {
        return switch (gap) {
            case "person" -> faker.name().firstName() + " " + faker.name().lastName();
            case "first" -> faker.name().firstName();
            case "last" -> faker.name().lastName();
            case "city" -> faker.address().city();
            case "country" -> faker.address().country();
            case "org" -> faker.company().name();
            case "date" ->
                faker.number().numberBetween(1, 28) + " March " + faker.number().numberBetween(1990, 2024);
            default -> address(faker);
        };
    }

    private String address(Faker faker) {
        String street = faker.address().streetName();
        int number = faker.number().numberBetween(1, 999);
        String line = switch (random.nextInt(5)) {
            case 0, 1 -> number + " " + street;
            case 2, 3 -> street + " " + number;
            default ->
                faker.number().numberBetween(1, 99) + " " + street + " " + number + " Apt. "
                        + faker.number().numberBetween(100, 999);
        };
        return switch (random.nextInt(4)) {
            case 0 -> line;
            case 1 ->
                line + ", " + faker.address().zipCode() + " " + faker.address().city();
            case 2 ->
                line + "\n " + faker.address().city() + "\n, XY\n "
                        + faker.address().zipCode();
            default -> line + ", " + faker.address().city();
        };
    }

    /** Another value of the type, of as many words where that matters; values of other types stay. */
    String another(String type, String value) {
        if (type.equals("PERSON")) {
            int words = value.split(" ", -1).length;
            return value(words > 1 ? "person" : random.nextBoolean() ? "first" : "last");
        }
        if (type.equals("ORGANIZATION") && random.nextBoolean()) {
            return value("org");
        }
        boolean place = type.equals("LOCATION") || type.equals("GPE");
        return place && random.nextBoolean() ? value(random.nextBoolean() ? "city" : "country") : value;
    }
}
