/** By when something is promised. */
@NullMarked
package id.fkp.minutes.promise;

import org.jspecify.annotations.NullMarked;
