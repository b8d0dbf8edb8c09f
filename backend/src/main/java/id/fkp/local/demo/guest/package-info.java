/** The guests of the demo's coming meeting: the unit's directory, who of it is invited, and who has registered. */
@NullMarked
package id.fkp.local.demo.guest;

import org.jspecify.annotations.NullMarked;
