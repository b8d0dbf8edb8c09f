/** Responses of another form, brought in as CSV. */
@NullMarked
package id.fkp.survey.sheet;

import org.jspecify.annotations.NullMarked;
