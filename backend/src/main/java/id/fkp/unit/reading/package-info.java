/** What is read of units for documents: each one SQL, no entity. */
@NullMarked
package id.fkp.unit.reading;

import org.jspecify.annotations.NullMarked;
