/** What everybody may take along as data: the kinds of records, and what stands in each. */
@NullMarked
package id.fkp.integrate.open;

import org.jspecify.annotations.NullMarked;
