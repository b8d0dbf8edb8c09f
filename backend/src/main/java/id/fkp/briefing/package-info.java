/** Briefings of officers on the standards in force: who is to know, who was there, who has read and understood. */
@NullMarked
package id.fkp.briefing;

import org.jspecify.annotations.NullMarked;
