/** How parts of a text give way to a marker; pure of what the text is and who wrote it. */
@NullMarked
package id.fkp.feedback.concealed;

import org.jspecify.annotations.NullMarked;
