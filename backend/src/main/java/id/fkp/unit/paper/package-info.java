/** How the papers of a unit look, who signs them, and how they are numbered. */
@NullMarked
package id.fkp.unit.paper;

import org.jspecify.annotations.NullMarked;
