/** Whether who gave an input speaks for the organisation it names, as who moderates or heads the unit has found. */
@NullMarked
package id.fkp.inbox.organisation;

import org.jspecify.annotations.NullMarked;
