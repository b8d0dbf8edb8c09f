/** What is read of forums: one whole, and lists of them. */
@NullMarked
package id.fkp.forum.reading;

import org.jspecify.annotations.NullMarked;
