/** What everybody reads of inputs and their numbers, and the SQL that writes an input as JSON. */
@NullMarked
package id.fkp.feedback.reading;

import org.jspecify.annotations.NullMarked;
