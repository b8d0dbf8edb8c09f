/** How long it is known who registered, and what they needed. */
@NullMarked
package id.fkp.registration.keeping;

import org.jspecify.annotations.NullMarked;
