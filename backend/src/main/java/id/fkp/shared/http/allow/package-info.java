@NullMarked
package id.fkp.shared.http.allow;

import org.jspecify.annotations.NullMarked;
