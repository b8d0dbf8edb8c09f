package id.fkp.attachment;

import java.util.List;
import java.util.UUID;

/** Files that are held for one input until the transaction ends. */
public final class Claim {

    private final List<Attachment> files;

    Claim(List<Attachment> files) {
        this.files = List.copyOf(files);
    }

    /** What the register says of each: the commitment to the SHA-256 of its bytes, in hexadecimal. */
    public List<String> commitments() {
        return files.stream().map(Attachment::commitment).toList();
    }

    /** From now on they belong to this input. */
    public void attachTo(UUID feedbackId) {
        for (int i = 0; i < files.size(); i++) {
            files.get(i).attach(feedbackId, i + 1);
        }
    }
}
