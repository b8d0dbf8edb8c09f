/** Records of agreement as they are read. */
@NullMarked
package id.fkp.agreement.reading;

import org.jspecify.annotations.NullMarked;
