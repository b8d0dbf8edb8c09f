/** What each webhook is to be told, and telling it until it is accepted or given up. */
@NullMarked
package id.fkp.integrate.hook.delivery;

import org.jspecify.annotations.NullMarked;
