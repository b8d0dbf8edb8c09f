/** What two Indonesian texts have in common, whatever the spelling and the forms of their words. */
@NullMarked
package id.fkp.similar.wording;

import org.jspecify.annotations.NullMarked;
