/** Who is told in time that something of a certificate is due. */
@NullMarked
package id.fkp.certificate.warning;

import org.jspecify.annotations.NullMarked;
