/** What is sent about promises. */
@NullMarked
package id.fkp.followup.given;

import org.jspecify.annotations.NullMarked;
