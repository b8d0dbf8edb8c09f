/** What a unit promises because of what a survey said (RTL). */
@NullMarked
package id.fkp.survey.promise;

import org.jspecify.annotations.NullMarked;
