/** What is decided about the appeal of a giver whose words were hidden or concealed. */
@NullMarked
package id.fkp.inbox.appeal;

import org.jspecify.annotations.NullMarked;
