package id.fkp.establish;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a decree while it is a draft.
 *
 * @param considerations why it is issued (menimbang), each without the sign that ends it
 * @param legalBases on what it rests (mengingat), likewise
 * @param inForceFrom null: from the day of the signature
 * @param revokesId an older decree of the unit that is known here
 * @param revokesText an older decree that is not known here, in words
 */
@Schema(description = "A decree as its draft is changed")
public record DecreeDetails(
        @Schema(examples = "Standar Pelayanan Loka POM di Kota Tanjungbalai") @NotBlank @PlainText @MaxCodePoints(300)
        String title,

        @Schema(nullable = true, examples = "HK.02.02.2C.07.24.61") @PlainText @MaxCodePoints(100) @Nullable
        String number,

        @Schema(nullable = true, description = "Where it is signed", examples = "Tanjungbalai")
        @PlainText
        @MaxCodePoints(100)
        @Nullable
        String place,

        @Schema(nullable = true, examples = "Bambang Hariyadi") @PlainText @MaxCodePoints(200) @Nullable
        String signerName,

        @Schema(nullable = true, examples = "Kepala Loka POM di Kota Tanjungbalai")
        @PlainText
        @MaxCodePoints(200)
        @Nullable
        String signerPosition,

        @Schema(
                description = "Why it is issued (menimbang), each without the sign that ends it",
                examples = "[\"bahwa rancangan standar pelayanan telah dibahas bersama masyarakat\"]")
        @NotNull
        @Size(max = 20)
        List<@NotBlank @PlainText @MaxCodePoints(1000) String> considerations,

        @Schema(
                description = "On what it rests (mengingat), each without the sign that ends it",
                examples = "[\"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\"]")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @PlainText @MaxCodePoints(500) String> legalBases,

        @Schema(nullable = true, description = "If absent, the day of the signature") @Nullable
        LocalDate inForceFrom,

        @Schema(nullable = true, description = "An older decree of the unit that it takes the place of") @Nullable
        UUID revokesId,

        @Schema(
                nullable = true,
                description = "An older decree that is not kept here, in words",
                examples = "Keputusan Kepala Loka POM Nomor HK.01 Tahun 2021 tentang Standar Pelayanan")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String revokesText,

        @Schema(description = "Standards of the unit, in the order of the annexes")
        @NotNull
        @Size(min = 1, max = MOST_STANDARDS)
        List<@NotNull UUID> standardIds) {

    static final int MOST_STANDARDS = 50;
}
