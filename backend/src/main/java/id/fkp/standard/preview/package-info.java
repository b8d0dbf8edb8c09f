/** Links with an end that show a draft to people without an account. */
@NullMarked
package id.fkp.standard.preview;

import org.jspecify.annotations.NullMarked;
