/** What the national evaluation (PEKPPP) would say of a unit today, from the unit's own evidence. */
@NullMarked
package id.fkp.assessment;

import org.jspecify.annotations.NullMarked;
