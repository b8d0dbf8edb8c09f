/** From the database to whoever asked, row by row, without keeping any. */
@NullMarked
package id.fkp.export.stream;

import org.jspecify.annotations.NullMarked;
