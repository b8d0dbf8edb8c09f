/** What a unit sends of a survey. */
@NullMarked
package id.fkp.survey.plan;

import org.jspecify.annotations.NullMarked;
