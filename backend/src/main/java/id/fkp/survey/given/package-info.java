/** What respondents and the staff send of responses. */
@NullMarked
package id.fkp.survey.given;

import org.jspecify.annotations.NullMarked;
