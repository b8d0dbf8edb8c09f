/** What the office answers, to one input or to many at once. */
@NullMarked
package id.fkp.response;

import org.jspecify.annotations.NullMarked;
