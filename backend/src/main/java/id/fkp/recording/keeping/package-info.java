/** How long recordings are kept. */
@NullMarked
package id.fkp.recording.keeping;

import org.jspecify.annotations.NullMarked;
