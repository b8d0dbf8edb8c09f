/** 'I have the same problem': inputs of others that somebody stands behind, without writing the same once more. */
@NullMarked
package id.fkp.submission.support;

import org.jspecify.annotations.NullMarked;
