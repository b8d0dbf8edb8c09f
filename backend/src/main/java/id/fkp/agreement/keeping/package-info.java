/** How long it is known who signed. */
@NullMarked
package id.fkp.agreement.keeping;

import org.jspecify.annotations.NullMarked;
