package id.fkp.assessment.fit;

import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Pictures;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.paper.Part.Title;
import java.util.List;

/** Photos on pages, each with what it shows below it. */
final class Photos {

    private Photos() {}

    static Paper paper(String title, List<Shot> shots) {
        return new Paper(
                title,
                title + ", " + shots.size() + " gambar",
                "id",
                null,
                List.<Part>of(new Title(List.of(title)), new Pictures(shots)));
    }
}
