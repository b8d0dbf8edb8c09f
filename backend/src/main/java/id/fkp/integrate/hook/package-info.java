/** Where a unit has changes of public records sent, by the specification of Standard Webhooks. */
@NullMarked
package id.fkp.integrate.hook;

import org.jspecify.annotations.NullMarked;
