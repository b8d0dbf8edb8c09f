package id.fkp.assessment.score;

import static id.fkp.assessment.score.ReasonCode.HAS_NOTHING;
import static id.fkp.assessment.score.ReasonCode.HAS_PLEDGE;
import static id.fkp.assessment.score.ReasonCode.HAS_PLEDGE_DRAFT;
import static id.fkp.assessment.score.ReasonCode.HAS_PLEDGE_ONLINE;
import static id.fkp.assessment.score.ReasonCode.HAS_PLEDGE_PRINTED;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLEDGE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLEDGE_OF_NEWEST_DECREE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLEDGE_ONLINE;
import static id.fkp.assessment.score.ReasonCode.NEEDS_PLEDGE_PRINTED;

import id.fkp.assessment.fact.UnitFacts;
import id.fkp.publication.PublicationMedium;

/** Indicator 5: the pledge (maklumat pelayanan), from its draft to where people see it. */
final class PledgeScoring {

    private PledgeScoring() {}

    /**
     * None; a draft; signed but with the content of an earlier decree; signed with the right content, which the product writes
     * as the law has it; + shown without electronics; + shown electronically, too.
     */
    static Score cycle(UnitFacts facts) {
        var pledge = facts.pledge();
        if (pledge == null) {
            return Score.of(0, Said.of(HAS_NOTHING), Said.of(NEEDS_PLEDGE));
        }
        if (pledge.signedOn() == null) {
            return Score.of(1, Said.of(HAS_PLEDGE_DRAFT), Said.of(NEEDS_PLEDGE));
        }
        if (!pledge.ofNewestDecree()) {
            return Score.of(2, Said.of(HAS_PLEDGE), Said.of(NEEDS_PLEDGE_OF_NEWEST_DECREE));
        }
        var ways = Ways.of(pledge.media());
        if (!ways.printed()) {
            return Unproven.in(
                    Score.of(3, Said.of(HAS_PLEDGE), Said.of(NEEDS_PLEDGE_PRINTED)),
                    pledge.unproven().stream().filter(medium -> !medium.isElectronic()));
        }
        return ways.online()
                ? Score.full(Said.of(HAS_PLEDGE_ONLINE))
                : Unproven.in(
                        Score.of(4, Said.of(HAS_PLEDGE_PRINTED), Said.of(NEEDS_PLEDGE_ONLINE)),
                        pledge.unproven().stream().filter(PublicationMedium::isElectronic));
    }
}
