/** How many units of an institution are certified, and how many are to be. */
@NullMarked
package id.fkp.certificate.coverage;

import org.jspecify.annotations.NullMarked;
