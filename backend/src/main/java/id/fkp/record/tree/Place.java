package id.fkp.record.tree;

/**
 * Where a complete subtree stands.
 *
 * @param level 0 for a leaf; at level l it has 2^l leaves
 * @param index counts from 0 within the level: its first leaf is index * 2^level
 */
public record Place(int level, long index) {

    Place parent() {
        return new Place(level + 1, index >> 1);
    }

    Place left() {
        return new Place(level, index - 1);
    }

    boolean isRight() {
        return (index & 1) == 1;
    }
}
