/** What a brief says is judged before a prompt is made of it: orders to the model, personal data and secrets. */
@NullMarked
package dev.setstone.processor.gate.input;

import org.jspecify.annotations.NullMarked;
