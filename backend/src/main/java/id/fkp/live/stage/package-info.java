/** Where a running session stands, and how long each item of its agenda has taken. */
@NullMarked
package id.fkp.live.stage;

import org.jspecify.annotations.NullMarked;
