/** One signed request to an address that somebody has named, and never to one that they may not reach by us. */
@NullMarked
package id.fkp.integrate.hook.call;

import org.jspecify.annotations.NullMarked;
