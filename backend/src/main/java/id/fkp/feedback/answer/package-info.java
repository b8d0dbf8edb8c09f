/** The shape in which an answer is shown beside its inputs; the room {@code response} gives answers. */
@NullMarked
package id.fkp.feedback.answer;

import org.jspecify.annotations.NullMarked;
