/** Where what was made is read. */
@NullMarked
package id.fkp.shared.place;

import org.jspecify.annotations.NullMarked;
