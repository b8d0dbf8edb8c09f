/**
 * Whether two texts mean the same, by a small model of language that runs on this machine and by the rules for words. What of
 * it comes into the database is forgotten with the text.
 */
@NullMarked
package id.fkp.similar.meaning;

import org.jspecify.annotations.NullMarked;
