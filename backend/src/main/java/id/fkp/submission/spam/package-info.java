/** What speaks for an input being spam. It makes an input wait until somebody has read it, and does nothing else. */
@NullMarked
package id.fkp.submission.spam;

import org.jspecify.annotations.NullMarked;
