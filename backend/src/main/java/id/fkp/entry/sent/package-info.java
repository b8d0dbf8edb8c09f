/** What programs send of inputs that came by other channels, and what they are told of each. */
@NullMarked
package id.fkp.entry.sent;

import org.jspecify.annotations.NullMarked;
