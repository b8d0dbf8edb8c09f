/** What goes on around the inputs of a forum, as open data: questions, acts of moderators, and what was added to its record. */
@NullMarked
package id.fkp.integrate.open.dialogue;

import org.jspecify.annotations.NullMarked;
