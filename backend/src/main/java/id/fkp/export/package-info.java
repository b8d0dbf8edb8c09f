/** Everything a reader may see, as a file: beside a list of the API stands its export, with the same filters and rows. */
@NullMarked
package id.fkp.export;

import org.jspecify.annotations.NullMarked;
