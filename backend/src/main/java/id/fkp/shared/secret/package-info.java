/** The one secret of an installation, from which everything that must not be guessed is derived. */
@NullMarked
package id.fkp.shared.secret;

import org.jspecify.annotations.NullMarked;
