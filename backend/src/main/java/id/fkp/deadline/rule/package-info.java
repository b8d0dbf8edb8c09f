/** The terms of the law as data: what starts each, what meets it, how long it is and where it stands. */
@NullMarked
package id.fkp.deadline.rule;

import org.jspecify.annotations.NullMarked;
