/** The hashes of a log that only grows, and what proves that something is in it: RFC 9162, without any database. */
@NullMarked
package id.fkp.record.tree;

import org.jspecify.annotations.NullMarked;
