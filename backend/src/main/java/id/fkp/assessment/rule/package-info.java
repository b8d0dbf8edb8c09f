/** Scales and weights of the evaluation, as dated data. */
@NullMarked
package id.fkp.assessment.rule;

import org.jspecify.annotations.NullMarked;
