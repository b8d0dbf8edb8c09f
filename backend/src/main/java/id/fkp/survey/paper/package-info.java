/** What a unit prints for a survey, and of it. */
@NullMarked
package id.fkp.survey.paper;

import org.jspecify.annotations.NullMarked;
