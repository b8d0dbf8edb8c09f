/** What happened to what people follow: noticed once, told to each follower once, singly or collected. */
@NullMarked
package id.fkp.notify.news;

import org.jspecify.annotations.NullMarked;
