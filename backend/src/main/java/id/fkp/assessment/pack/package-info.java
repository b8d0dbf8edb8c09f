/** The evidence of one indicator as the evaluation asks for it: a few small files, a list of them, and what is missing. */
@NullMarked
package id.fkp.assessment.pack;

import org.jspecify.annotations.NullMarked;
