/** What a running application needs of Setstone: loading workflows and asking where they come from. */
@NullMarked
package dev.setstone.runtime;

import org.jspecify.annotations.NullMarked;
