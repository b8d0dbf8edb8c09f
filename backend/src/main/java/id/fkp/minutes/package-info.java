/** What is said in a session, written down line by line; once closed, each line is an input of the register. */
@NullMarked
package id.fkp.minutes;

import org.jspecify.annotations.NullMarked;
