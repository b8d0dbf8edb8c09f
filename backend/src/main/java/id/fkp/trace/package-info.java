/** The line from an input to what became of it, and from a text back to the inputs behind it. Only reads. */
@NullMarked
package id.fkp.trace;

import org.jspecify.annotations.NullMarked;
