/** What a forum promised with its signature: who does it, by when, and how far it is. */
@NullMarked
package id.fkp.followup;

import org.jspecify.annotations.NullMarked;
