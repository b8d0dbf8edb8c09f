/** What is looked for in a file that anybody may send, before it is kept: viruses, what it is, and what it would do. */
@NullMarked
package id.fkp.attachment.check;

import org.jspecify.annotations.NullMarked;
