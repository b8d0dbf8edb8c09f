package id.fkp.attachment.check;

import id.fkp.file.picture.BusyPictures;

/** Other files take all places until it is closed. */
public final class BusyChecks {

    private BusyChecks() {}

    public static BusyPictures all() {
        return BusyPictures.of(FileCheck.PLACES, 4);
    }
}
