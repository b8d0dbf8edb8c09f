/** What a giver says after the input: better words, what the office asked for, and what they have against the answer. */
@NullMarked
package id.fkp.submission.reply;

import org.jspecify.annotations.NullMarked;
