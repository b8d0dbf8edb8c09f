/** Responses: how they come in, are counted, and are taken out again. */
@NullMarked
package id.fkp.survey.answer;

import org.jspecify.annotations.NullMarked;
