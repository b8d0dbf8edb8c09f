/** What a unit has that the evaluation counts. */
@NullMarked
package id.fkp.assessment.fact;

import org.jspecify.annotations.NullMarked;
