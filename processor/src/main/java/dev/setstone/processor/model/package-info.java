/** The way to a model: LangChain4j providers, handoff, budgets. */
@NullMarked
package dev.setstone.processor.model;

import org.jspecify.annotations.NullMarked;
