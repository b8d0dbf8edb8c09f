/** The list of a briefing for the file. */
@NullMarked
package id.fkp.briefing.paper;

import org.jspecify.annotations.NullMarked;
