/** Links to a forum's form that somebody passes on, and how much they are used. */
@NullMarked
package id.fkp.link;

import org.jspecify.annotations.NullMarked;
