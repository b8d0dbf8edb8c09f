/** How far a forum has come, and whether its window takes input now. */
@NullMarked
package id.fkp.forum.state;

import org.jspecify.annotations.NullMarked;
