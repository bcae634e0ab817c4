package dev.setstone.processor.emit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an application gets hold of an implementation, besides {@code ServiceLoader}. The annotations are MapStruct's choice. */
public enum ComponentModel {
    /** By {@code ServiceLoader} alone. */
    DEFAULT,
    /** Any container that knows {@code jakarta.inject}. */
    JAKARTA,
    /** Spring's component scan. */
    SPRING;

    /** The name in an option, in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The model of that name, if there is one. */
    public static Optional<ComponentModel> ofKey(String key) {
        return Arrays.stream(values()).filter(model -> model.key().equals(key)).findFirst();
    }

    /** All names, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ComponentModel::key).toList();
    }

    /** The qualified name of the annotation on the constructor that takes ports, if there is one. */
    Optional<String> injection() {
        return switch (this) {
            case DEFAULT -> Optional.empty();
            case JAKARTA -> Optional.of("jakarta.inject.Inject");
            case SPRING -> Optional.of("org.springframework.beans.factory.annotation.Autowired");
        };
    }

    /** Qualified names of the annotations that the implementation carries. */
    List<String> annotations() {
        return switch (this) {
            case DEFAULT -> List.of();
            case JAKARTA -> List.of("jakarta.inject.Named", "jakarta.inject.Singleton");
            case SPRING -> List.of("org.springframework.stereotype.Component");
        };
    }
}
