/** How far a standard has come: its passages from draft to force, their lawful steps and who took them. */
@NullMarked
package id.fkp.standard.revision;

import org.jspecify.annotations.NullMarked;
