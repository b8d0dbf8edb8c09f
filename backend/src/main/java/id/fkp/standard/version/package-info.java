/** The texts of standards: versions of 14 components, free to change until they are put before the public. */
@NullMarked
package id.fkp.standard.version;

import org.jspecify.annotations.NullMarked;
