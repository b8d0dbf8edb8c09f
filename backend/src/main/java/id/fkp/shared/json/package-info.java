/** JSON where it is not the body of a request or an answer: in columns, and wrapped in fields. */
@NullMarked
package id.fkp.shared.json;

import org.jspecify.annotations.NullMarked;
