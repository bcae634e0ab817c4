package dev.setstone.processor.contract;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the class files of types that are not part of this compilation's sources. */
public interface ClassFiles {

    /** The class file's bytes; empty when it can't be found. */
    Optional<byte[]> read(TypeElement type);
}
