/** The register as everybody reads it: its entries in their order, the signed heads, and the proofs. */
@NullMarked
package id.fkp.record.log;

import org.jspecify.annotations.NullMarked;
