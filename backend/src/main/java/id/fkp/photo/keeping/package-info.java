/** How long photos are kept. */
@NullMarked
package id.fkp.photo.keeping;

import org.jspecify.annotations.NullMarked;
