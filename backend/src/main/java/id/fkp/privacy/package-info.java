/** What is kept of a person, for whoever has the secret of what they hold in hand. */
@NullMarked
package id.fkp.privacy;

import org.jspecify.annotations.NullMarked;
