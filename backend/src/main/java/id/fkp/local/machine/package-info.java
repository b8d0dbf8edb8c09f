@NullMarked
package id.fkp.local.machine;

import org.jspecify.annotations.NullMarked;
