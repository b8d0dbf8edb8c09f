/** What briefings look like from outside. */
@NullMarked
package id.fkp.briefing.reading;

import org.jspecify.annotations.NullMarked;
