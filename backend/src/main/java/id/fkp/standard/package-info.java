/** Service standards: their revisions, versions and the text of the 14 components. */
@NullMarked
package id.fkp.standard;

import org.jspecify.annotations.NullMarked;
