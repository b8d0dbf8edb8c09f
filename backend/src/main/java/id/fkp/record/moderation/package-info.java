/** What moderators did in a forum, for everybody to read: what, why and when, never who. */
@NullMarked
package id.fkp.record.moderation;

import org.jspecify.annotations.NullMarked;
