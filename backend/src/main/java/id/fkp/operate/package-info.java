/** What whoever runs an installation watches: how much waits, and who may ask. */
@NullMarked
package id.fkp.operate;

import org.jspecify.annotations.NullMarked;
