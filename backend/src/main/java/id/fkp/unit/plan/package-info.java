/** What is said of units and institutions when they are entered or changed. */
@NullMarked
package id.fkp.unit.plan;

import org.jspecify.annotations.NullMarked;
