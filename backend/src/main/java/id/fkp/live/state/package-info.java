/** How far questions and polls of a running session have come. */
@NullMarked
package id.fkp.live.state;

import org.jspecify.annotations.NullMarked;
