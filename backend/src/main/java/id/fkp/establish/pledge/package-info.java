/** The pledge of a unit to keep its standards (maklumat pelayanan, UU 25/2009 art 22, PP 96/2012 art 30). */
@NullMarked
package id.fkp.establish.pledge;

import org.jspecify.annotations.NullMarked;
