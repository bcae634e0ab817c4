package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.gate.execution.Observation;
import java.util.List;

/** Something that a template promises of every step that uses it. It must never refuse honest code. */
interface TemplateCheck {

    List<Observation> observe(Evidence evidence);
}
