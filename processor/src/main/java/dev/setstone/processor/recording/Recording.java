package dev.setstone.processor.recording;

/**
 * The accepted logic of a workflow and its lock.
 *
 * @param logicFile the logic file's name, such as {@code PriorAuthorizationLogic.java}
 * @param logic its text, verbatim
 * @param lock what goes with it
 */
public record Recording(String logicFile, String logic, Lock lock) {}
