/** The live state sent to whoever listens: written once for each change, and to all alike. */
@NullMarked
package id.fkp.live.stream;

import org.jspecify.annotations.NullMarked;
