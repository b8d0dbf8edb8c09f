/** Where standards and pledges are shown to people: in which media, which components, since when, and what proves it. */
@NullMarked
package id.fkp.publication;

import org.jspecify.annotations.NullMarked;
