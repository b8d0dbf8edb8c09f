/** What somebody who spoke sets right in a line of closed minutes. */
@NullMarked
package id.fkp.minutes.correction;

import org.jspecify.annotations.NullMarked;
