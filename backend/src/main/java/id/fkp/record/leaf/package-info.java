/** What is hashed of a public act. */
@NullMarked
package id.fkp.record.leaf;

import org.jspecify.annotations.NullMarked;
