/** Who of a unit is to answer an input: assigned one by one or many at once, counted before, and undone as a whole. */
@NullMarked
package id.fkp.inbox.assignment;

import org.jspecify.annotations.NullMarked;
