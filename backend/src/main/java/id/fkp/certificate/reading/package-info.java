/** Certificates as they are shown. */
@NullMarked
package id.fkp.certificate.reading;

import org.jspecify.annotations.NullMarked;
