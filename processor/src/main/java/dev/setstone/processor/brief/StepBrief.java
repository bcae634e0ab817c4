package dev.setstone.processor.brief;

import dev.setstone.processor.contract.Contract.Property;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.spec.StepSpec;
import java.util.List;

/**
 * One step, with its examples typed.
 *
 * @param signature the method
 * @param spec what is wanted of it
 * @param examples shown to the model
 * @param golden never shown to a model
 * @param properties the {@code @Ensures} methods about it
 */
public record StepBrief(
        StepSignature signature, StepSpec spec, List<Case> examples, List<Case> golden, List<Property> properties) {
    public StepBrief {
        examples = List.copyOf(examples);
        golden = List.copyOf(golden);
        properties = List.copyOf(properties);
    }
}
