/** What keeps machines from flooding what the public may send: a proof of work and limits on rates. */
@NullMarked
package id.fkp.gate;

import org.jspecify.annotations.NullMarked;
