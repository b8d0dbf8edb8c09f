/** What is to be done every year, since when and where that is said. */
@NullMarked
package id.fkp.cycle.rule;

import org.jspecify.annotations.NullMarked;
