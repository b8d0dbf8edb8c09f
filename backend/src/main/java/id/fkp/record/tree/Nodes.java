package id.fkp.record.tree;

/** The hashes of a tree's complete subtrees, which never change. */
@FunctionalInterface
public interface Nodes {

    /** SHA-256 in hexadecimal. */
    String at(Place place);
}
