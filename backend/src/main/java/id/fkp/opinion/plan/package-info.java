/** A question as its unit writes it. */
@NullMarked
package id.fkp.opinion.plan;

import org.jspecify.annotations.NullMarked;
