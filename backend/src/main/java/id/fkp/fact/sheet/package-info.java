/** Reads files of complaints and service times. */
@NullMarked
package id.fkp.fact.sheet;

import org.jspecify.annotations.NullMarked;
