package id.fkp.shared.paper;

/** Papers as they are outside the demo. */
public final class PapersForTests {

    private PapersForTests() {}

    public static Papers official() {
        return new Papers(false);
    }
}
