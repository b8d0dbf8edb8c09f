/** Standards that a unit has already, as documents: read, sorted into the 14 components, shown, and only then taken. */
@NullMarked
package id.fkp.intake;

import org.jspecify.annotations.NullMarked;
