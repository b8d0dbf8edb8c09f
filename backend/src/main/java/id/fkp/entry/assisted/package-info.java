/** What somebody of the office types in for one person, from the printed form: with consent, read back, and the original beside it. */
@NullMarked
package id.fkp.entry.assisted;

import org.jspecify.annotations.NullMarked;
