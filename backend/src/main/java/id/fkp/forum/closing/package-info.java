/** How a forum ends: its results before the public, everything answered and done, or excused in public by the head. */
@NullMarked
package id.fkp.forum.closing;

import org.jspecify.annotations.NullMarked;
