/** Forums: the standards they put before the public, the window in which they take input, and its changes. */
@NullMarked
package id.fkp.forum;

import org.jspecify.annotations.NullMarked;
