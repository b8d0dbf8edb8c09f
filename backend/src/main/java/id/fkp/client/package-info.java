/** Programs that a unit lets call the API: which they are, what they may do, and until when. */
@NullMarked
package id.fkp.client;

import org.jspecify.annotations.NullMarked;
