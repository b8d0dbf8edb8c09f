/** How long what is known of persons is kept, and who takes it away when that time is over. */
@NullMarked
package id.fkp.retention;

import org.jspecify.annotations.NullMarked;
