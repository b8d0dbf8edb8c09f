/** What was measured, beside the component of a standard about which it speaks. */
@NullMarked
package id.fkp.fact.reading;

import org.jspecify.annotations.NullMarked;
