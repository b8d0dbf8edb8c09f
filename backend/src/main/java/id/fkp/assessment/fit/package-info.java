/** Makes many documents fit into few small files, as upload forms ask for them; what does not fit is named. */
@NullMarked
package id.fkp.assessment.fit;

import org.jspecify.annotations.NullMarked;
