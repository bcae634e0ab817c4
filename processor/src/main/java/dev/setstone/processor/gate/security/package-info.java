/** The first gate: what a candidate may name, judged on its source before javac sees it and on its bytecode before it runs. */
@NullMarked
package dev.setstone.processor.gate.security;

import org.jspecify.annotations.NullMarked;
