/** What a unit hangs at its counter: the way to the standard that is in force, whatever version that is by then. */
@NullMarked
package id.fkp.establish.poster;

import org.jspecify.annotations.NullMarked;
