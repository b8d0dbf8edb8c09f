/** What changed in the open records, in one order that holds for everybody, so that anybody keeps a copy up to date. */
@NullMarked
package id.fkp.integrate.change;

import org.jspecify.annotations.NullMarked;
