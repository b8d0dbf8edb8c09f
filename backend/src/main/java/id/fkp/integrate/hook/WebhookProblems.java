package id.fkp.integrate.hook;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.integrate.hook.call.HookTargets;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import id.fkp.shared.text.Words;

/** What can go wrong with webhooks, beyond what can go wrong everywhere. */
final class WebhookProblems {

    static final ProblemType TOO_MANY_WEBHOOKS = new ProblemType(
            409, "too-many-webhooks", "Webhook unit ini terlalu banyak", "The unit has too many webhooks");
    static final ProblemType TOO_MANY_TESTS =
            new ProblemType(409, "too-many-tests", "Terlalu sering diuji", "It was tested too often");

    private WebhookProblems() {}

    static ProblemException address(HookTargets.Fault fault) {
        return refused(
                switch (fault) {
                    case NOT_A_URL ->
                        url(
                                "not-a-url",
                                "bukan alamat https yang utuh; jangan sertakan nama pengguna atau tanda #",
                                "is no whole https address; leave out user names and #");
                    case HTTPS_REQUIRED -> url("https-required", "harus https", "must be https");
                    case PORT_REFUSED ->
                        url("port-refused", "port ini tidak dibuka untuk webhook", "its port is not open to webhooks");
                    case ADDRESS_REFUSED ->
                        url(
                                "address-refused",
                                "alamat jaringan dalam; pengelola sistem dapat mengizinkannya",
                                "is an address of a private network; the operator may allow it");
                });
    }

    static ProblemException replay(String pointer, String code, String detailId, String detailEn) {
        return refused(new Fault(pointer, code, new Words(detailId, detailEn)));
    }

    private static Fault url(String code, String detailId, String detailEn) {
        return new Fault("/url", code, new Words(detailId, detailEn));
    }
}
