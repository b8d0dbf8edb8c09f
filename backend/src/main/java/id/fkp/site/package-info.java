@NullMarked
package id.fkp.site;

import org.jspecify.annotations.NullMarked;
