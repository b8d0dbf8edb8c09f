/** What is kept of a photo that somebody sends: its pixels, and nothing that the camera noted. */
@NullMarked
package id.fkp.file.picture;

import org.jspecify.annotations.NullMarked;
