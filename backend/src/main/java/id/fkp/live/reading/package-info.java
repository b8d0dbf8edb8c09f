/** What everybody sees of a running session, as one document. */
@NullMarked
package id.fkp.live.reading;

import org.jspecify.annotations.NullMarked;
