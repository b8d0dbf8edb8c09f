/** How long officers stay named. */
@NullMarked
package id.fkp.briefing.keeping;

import org.jspecify.annotations.NullMarked;
