/** Photos of a session as evidence: upright, without the place the camera noted, and only before the public when meant. */
@NullMarked
package id.fkp.photo;

import org.jspecify.annotations.NullMarked;
