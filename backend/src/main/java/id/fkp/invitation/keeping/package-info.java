/** How long it is known to whom letters were addressed, and who speaks for a stakeholder. */
@NullMarked
package id.fkp.invitation.keeping;

import org.jspecify.annotations.NullMarked;
