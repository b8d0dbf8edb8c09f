/** What was noted of what one said oneself, for who has the secret of an attendance. */
@NullMarked
package id.fkp.minutes.own;

import org.jspecify.annotations.NullMarked;
