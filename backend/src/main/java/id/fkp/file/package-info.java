/** Files that members hand in and that the product writes: what they are in the database, their bytes in a folder. */
@NullMarked
package id.fkp.file;

import org.jspecify.annotations.NullMarked;
