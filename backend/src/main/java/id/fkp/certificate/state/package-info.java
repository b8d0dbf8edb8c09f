/** How far a certificate has come, and what auditors find and recommend. */
@NullMarked
package id.fkp.certificate.state;

import org.jspecify.annotations.NullMarked;
