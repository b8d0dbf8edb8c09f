/** Registrations as they are read. */
@NullMarked
package id.fkp.registration.reading;

import org.jspecify.annotations.NullMarked;
