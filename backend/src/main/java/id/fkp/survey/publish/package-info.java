/** Results before the public, as they were when they were published. */
@NullMarked
package id.fkp.survey.publish;

import org.jspecify.annotations.NullMarked;
