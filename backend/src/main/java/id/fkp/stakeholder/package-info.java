/** Whom a unit asks: its directory of the organisations and people of the community. */
@NullMarked
package id.fkp.stakeholder;

import org.jspecify.annotations.NullMarked;
