package dev.setstone.processor.recording;

/**
 * A recording whose lock is whole and whose logic is not what the lock says: somebody has edited it.
 *
 * @param logicFile the logic file's name
 * @param logic its text now, with LF as line ends
 * @param lock what was accepted
 */
public record EditedLogic(String logicFile, String logic, Lock lock) {}
