/** The register of quality systems: certificates of units, their audits and findings, and how many units have one. */
@NullMarked
package id.fkp.certificate;

import org.jspecify.annotations.NullMarked;
