package id.fkp.agreement.paper;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What every record of agreement states, by the form that offices use under Permenpan RB 16/2017: as in the record of a
 * regional office of 7 October 2025. The wording is this product's own.
 */
@Schema(description = "What every record of agreement states")
public enum AgreementStatement {
    /** The head takes it all on. */
    HEAD_ACCEPTS("Pimpinan penyelenggara pelayanan menerima dan menyetujui seluruh identifikasi masalah, usulan"
            + " rekomendasi perbaikan, dan jangka waktu penyelesaian dalam tabel di atas, serta berkomitmen untuk"
            + " menindaklanjutinya."),
    /** The community watches. */
    PUBLIC_MONITORS("Masyarakat dan pemangku kepentingan yang hadir akan memantau pelaksanaan tindak lanjut sesuai"
            + " dengan yang telah disepakati.");

    private final String text;

    AgreementStatement(String text) {
        this.text = text;
    }

    /** In Indonesian, the language of all that an office signs. */
    public String text() {
        return text;
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(AgreementStatement::text).toList();
    }
}
