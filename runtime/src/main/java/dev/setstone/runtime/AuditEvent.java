package dev.setstone.runtime;

import java.time.Instant;
import java.util.Optional;

/**
 * That a step of a workflow has decided. It holds no data of the case: who was decided about is for the application to say, which
 * knows what may be kept.
 *
 * @param workflow the workflow's name
 * @param step the step's name
 * @param logicSha256 of the recorded logic that decided, in lower-case hex
 * @param at when
 * @param failure the class of the exception with which the step ended; empty when it returned
 */
public record AuditEvent(String workflow, String step, String logicSha256, Instant at, Optional<String> failure) {}
