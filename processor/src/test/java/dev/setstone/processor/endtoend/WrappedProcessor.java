package dev.setstone.processor.endtoend;

import dev.setstone.processor.SetstoneProcessor;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor behind an environment that a build tool has put in the place of the compiler's. */
final class WrappedProcessor extends AbstractProcessor {

    private final Processor processor = new SetstoneProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrapper;

    WrappedProcessor(UnaryOperator<ProcessingEnvironment> wrapper) {
        this.wrapper = wrapper;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(wrapper.apply(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
