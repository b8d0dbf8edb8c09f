/** What came of a survey: index, grade, elements, and no group so small that one could be told by it. */
@NullMarked
package id.fkp.survey.result;

import org.jspecify.annotations.NullMarked;
