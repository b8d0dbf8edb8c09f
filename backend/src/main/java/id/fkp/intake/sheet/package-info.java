/** Reads workbooks as they look on the screen: values as they are formatted, formulas as what they last gave. */
@NullMarked
package id.fkp.intake.sheet;

import org.jspecify.annotations.NullMarked;
