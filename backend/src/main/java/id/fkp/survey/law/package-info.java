/** What the rule on the satisfaction survey fixes: elements, scale, grades, size of the sample. */
@NullMarked
package id.fkp.survey.law;

import org.jspecify.annotations.NullMarked;
