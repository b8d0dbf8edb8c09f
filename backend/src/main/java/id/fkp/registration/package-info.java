/** Who means to come to a session: seats, the waiting list, and who registered. */
@NullMarked
package id.fkp.registration;

import org.jspecify.annotations.NullMarked;
