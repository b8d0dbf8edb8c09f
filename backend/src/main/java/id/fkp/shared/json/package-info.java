/** How values are written as JSON where no client reads it. */
@NullMarked
package id.fkp.shared.json;

import org.jspecify.annotations.NullMarked;
