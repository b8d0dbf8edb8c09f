/** The sets of data that everybody may take along: which there are, the shapes of those made for neighbours, and what each field means. */
@NullMarked
package id.fkp.integrate.set;

import org.jspecify.annotations.NullMarked;
