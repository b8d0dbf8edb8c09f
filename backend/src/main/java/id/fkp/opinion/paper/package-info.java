/** What people answered to the questions of a forum, as papers tell it. */
@NullMarked
package id.fkp.opinion.paper;

import org.jspecify.annotations.NullMarked;
