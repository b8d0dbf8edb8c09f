/** What a first look at FKP finds in it: the founding text's forum, retold with invented people. */
@NullMarked
package id.fkp.local.demo;

import org.jspecify.annotations.NullMarked;
