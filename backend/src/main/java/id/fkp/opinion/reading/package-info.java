/** Questions with what was answered, counted, as everybody or as members of the unit see it. */
@NullMarked
package id.fkp.opinion.reading;

import org.jspecify.annotations.NullMarked;
