package dev.setstone.processor.recording;

import java.time.LocalDate;

/**
 * That a person's edit was put in the place of what a model wrote, after all gates had passed it.
 *
 * @param by who adopted it, on one line
 * @param date when
 */
public record Adoption(String by, LocalDate date) {}
