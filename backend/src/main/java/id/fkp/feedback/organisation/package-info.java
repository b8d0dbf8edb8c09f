/** What it takes for somebody to speak for an organisation. */
@NullMarked
package id.fkp.feedback.organisation;

import org.jspecify.annotations.NullMarked;
