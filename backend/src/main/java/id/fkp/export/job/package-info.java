/** Files that are written without anybody waiting: asked for, worked off by the nodes, kept for some days. */
@NullMarked
package id.fkp.export.job;

import org.jspecify.annotations.NullMarked;
