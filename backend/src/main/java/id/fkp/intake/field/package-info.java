/** Reads fields by name: JSON and CSV, in the order of SIPPN's pages or any other. */
@NullMarked
package id.fkp.intake.field;

import org.jspecify.annotations.NullMarked;
