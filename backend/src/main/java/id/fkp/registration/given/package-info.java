/** What somebody who registers says. */
@NullMarked
package id.fkp.registration.given;

import org.jspecify.annotations.NullMarked;
