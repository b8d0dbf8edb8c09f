/** Who is to be told what, and in which words. */
@NullMarked
package id.fkp.notify;

import org.jspecify.annotations.NullMarked;
