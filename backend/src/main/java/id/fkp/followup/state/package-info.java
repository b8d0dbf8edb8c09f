/** How far a promise is. */
@NullMarked
package id.fkp.followup.state;

import org.jspecify.annotations.NullMarked;
