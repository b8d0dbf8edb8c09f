/** What the office itself is told, at its unit's address. */
@NullMarked
package id.fkp.notify.office;

import org.jspecify.annotations.NullMarked;
