/** What is read of decrees: one whole, and lists of them. */
@NullMarked
package id.fkp.establish.reading;

import org.jspecify.annotations.NullMarked;
