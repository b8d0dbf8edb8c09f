package id.fkp.certificate;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with certificates, beyond what can go wrong everywhere. */
final class CertificateProblems {

    static final ProblemType CERTIFICATE_HELD = new ProblemType(
            409,
            "certificate-held",
            "Unit sudah memegang sertifikat standar ini",
            "The unit holds a certificate of this standard already");

    private CertificateProblems() {}
}
