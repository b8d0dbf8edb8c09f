/** How a survey stands, and what its answers can say. */
@NullMarked
package id.fkp.survey.state;

import org.jspecify.annotations.NullMarked;
