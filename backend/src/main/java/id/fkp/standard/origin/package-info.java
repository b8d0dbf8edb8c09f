/** What the first text of a standard is made from: another standard, or a template; and the credit for that. */
@NullMarked
package id.fkp.standard.origin;

import org.jspecify.annotations.NullMarked;
