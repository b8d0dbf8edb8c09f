/** How far a passage of a standard has come. */
@NullMarked
package id.fkp.standard.state;

import org.jspecify.annotations.NullMarked;
