/** How a unit numbers its records of agreement. */
@NullMarked
package id.fkp.agreement.settings;

import org.jspecify.annotations.NullMarked;
