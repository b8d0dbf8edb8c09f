/** Sessions as they are read. */
@NullMarked
package id.fkp.session.reading;

import org.jspecify.annotations.NullMarked;
