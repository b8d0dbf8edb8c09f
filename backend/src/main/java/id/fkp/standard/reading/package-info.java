/** What is read of standards without their texts: one whole, and lists of them. */
@NullMarked
package id.fkp.standard.reading;

import org.jspecify.annotations.NullMarked;
