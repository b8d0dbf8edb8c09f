package id.fkp.assessment.score;

import id.fkp.publication.PublicationMedium;
import java.util.List;

/** In which of the two ways of the evaluation something is shown: without electronics, and electronically. */
record Ways(boolean printed, boolean online) {

    static Ways of(List<PublicationMedium> media) {
        boolean online = media.stream().anyMatch(PublicationMedium::isElectronic);
        return new Ways(media.stream().anyMatch(medium -> !medium.isElectronic()), online);
    }
}
