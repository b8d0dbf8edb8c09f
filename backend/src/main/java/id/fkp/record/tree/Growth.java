package id.fkp.record.tree;

import java.util.Map;

/**
 * What leaves added to a tree make of it.
 *
 * @param nodes the complete subtrees that it has now and had not before, the leaves included
 * @param root of the whole
 */
public record Growth(long size, Map<Place, String> nodes, String root) {}
