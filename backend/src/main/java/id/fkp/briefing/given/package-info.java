/** What units and officers say about briefings. */
@NullMarked
package id.fkp.briefing.given;

import org.jspecify.annotations.NullMarked;
