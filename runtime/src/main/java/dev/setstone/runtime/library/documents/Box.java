package dev.setstone.runtime.library.documents;

/**
 * A text and where it stands on its page.
 *
 * @param left the left edge, in whatever unit the others use; x grows to the right
 * @param top the upper edge; y grows downwards
 * @param right the right edge
 * @param bottom the lower edge
 */
public record Box(String text, int left, int top, int right, int bottom) {}
