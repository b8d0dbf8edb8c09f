/** Surveys as they are read. */
@NullMarked
package id.fkp.survey.reading;

import org.jspecify.annotations.NullMarked;
