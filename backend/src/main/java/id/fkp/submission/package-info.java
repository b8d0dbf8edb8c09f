/** The giver's side: sending an input with or without an account, its receipt, and the page on which it can be followed. */
@NullMarked
package id.fkp.submission;

import org.jspecify.annotations.NullMarked;
