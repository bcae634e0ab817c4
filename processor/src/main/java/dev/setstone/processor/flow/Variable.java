package dev.setstone.processor.flow;

import dev.setstone.processor.contract.TypeUse;

/** A name that a flow gives to a result. */
public record Variable(String name, TypeUse type) {}
