/** How what a unit has becomes a score, and what the next point asks for. */
@NullMarked
package id.fkp.assessment.score;

import org.jspecify.annotations.NullMarked;
