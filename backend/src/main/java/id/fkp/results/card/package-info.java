/** The picture that a shared link to a forum shows: its name and its numbers as sums. */
@NullMarked
package id.fkp.results.card;

import org.jspecify.annotations.NullMarked;
