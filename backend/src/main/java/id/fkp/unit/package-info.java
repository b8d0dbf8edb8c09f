/** Institutions, their units, the services these give, and through which channels. */
@NullMarked
package id.fkp.unit;

import org.jspecify.annotations.NullMarked;
