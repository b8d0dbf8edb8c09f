/** A second person reads what was drafted: remarks on components, and a verdict that the head waits for. */
@NullMarked
package id.fkp.standard.review;

import org.jspecify.annotations.NullMarked;
