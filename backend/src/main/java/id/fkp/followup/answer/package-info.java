/** What a unit promises with an answer. */
@NullMarked
package id.fkp.followup.answer;

import org.jspecify.annotations.NullMarked;
