/** Institutions and their units. */
@NullMarked
package id.fkp.unit;

import org.jspecify.annotations.NullMarked;
