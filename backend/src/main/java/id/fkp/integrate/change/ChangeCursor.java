package id.fkp.integrate.change;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * How far somebody has read, and of which history: the instance, a place, and the change that stood there. A copy of the
 * database knows it, another instance does not, nor does a backup that went on otherwise.
 *
 * @param position of the last change that was read; 0 before the first
 * @param changeId which stood there; nobody's before the first
 */
public record ChangeCursor(UUID instance, long position, UUID changeId) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int BYTES = 40;

    /** Before the first change of an instance. */
    public static ChangeCursor start(UUID instance) {
        return new ChangeCursor(instance, 0, NOBODY);
    }

    ChangeCursor at(Change last) {
        return at(last.position(), last.changeId());
    }

    /** Of the same instance, after that change. */
    public ChangeCursor at(long last, UUID lastId) {
        return new ChangeCursor(instance, last, lastId);
    }

    /** As readers send it back. */
    public String written() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(instance.getMostSignificantBits())
                .putLong(instance.getLeastSignificantBits())
                .putLong(position)
                .putLong(changeId.getMostSignificantBits())
                .putLong(changeId.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static ChangeCursor read(String written) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
            if (bytes.remaining() == BYTES) {
                return new ChangeCursor(
                        new UUID(bytes.getLong(), bytes.getLong()),
                        bytes.getLong(),
                        new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, like anything else that is no cursor
        }
        throw INVALID_PARAMETER.because(
                "after: gunakan nilai next dari halaman sebelumnya.",
                "after: use the value of next from the page before.");
    }
}
