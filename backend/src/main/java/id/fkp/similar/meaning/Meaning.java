package id.fkp.similar.meaning;

/**
 * What a text means, as the model has it: for each piece of a word {@link #WIDTH} whole numbers from -127 to 127. It tells of the
 * words it was made from, so it is kept and forgotten with them.
 */
public final class Meaning {

    /** So many numbers for a piece; the model's. */
    static final int WIDTH = 256;

    private final byte[] numbers;

    /** As it was kept; see {@link #toBytes}. */
    public Meaning(byte[] numbers) {
        if (numbers.length == 0 || numbers.length % WIDTH != 0) {
            throw new IllegalArgumentException(numbers.length + " numbers are no meaning");
        }
        this.numbers = numbers.clone();
    }

    /** To be kept. */
    public byte[] toBytes() {
        return numbers.clone();
    }

    int pieces() {
        return numbers.length / WIDTH;
    }

    byte[] numbers() {
        return numbers;
    }
}
