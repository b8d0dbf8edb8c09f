/** Makes an input of a row, or says all that is wrong with it. */
@NullMarked
package id.fkp.entry.row;

import org.jspecify.annotations.NullMarked;
