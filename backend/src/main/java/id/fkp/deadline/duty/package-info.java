/** What the law wants answered in a forum, by when, and what of it is missing. */
@NullMarked
package id.fkp.deadline.duty;

import org.jspecify.annotations.NullMarked;
