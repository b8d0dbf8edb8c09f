@NullMarked
package id.fkp.local.postgres;

import org.jspecify.annotations.NullMarked;
