/** The inputs of a unit in the hands of its office: found, counted, moderated, asked back about. */
@NullMarked
package id.fkp.inbox;

import org.jspecify.annotations.NullMarked;
