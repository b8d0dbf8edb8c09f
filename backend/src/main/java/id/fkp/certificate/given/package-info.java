/** What units send about certificates. */
@NullMarked
package id.fkp.certificate.given;

import org.jspecify.annotations.NullMarked;
