/** Prior authorization of a GLP-1 prescription: rules with bounds, an order of precedence and reasons. */
package dev.setstone.examples.priorauth;
