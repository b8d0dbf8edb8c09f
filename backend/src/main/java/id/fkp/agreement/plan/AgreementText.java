package id.fkp.agreement.plan;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The draft of a record of agreement, written whole. */
@Schema(description = "The draft of a record of agreement, written whole", examples = AgreementText.EXAMPLE)
public record AgreementText(
        @Schema(
                nullable = true,
                description = "By the pattern of the unit, or any other; needed by the signing",
                examples = "BA-1/FKP/VI/2024",
                maxLength = 100)
        @MaxCodePoints(100)
        @PlainText
        @Nullable
        String number,

        @Schema(
                description = "What stands after TENTANG in its heading",
                examples = "Standar Pelayanan Loka POM di Kota Tanjungbalai Tahun 2024",
                maxLength = 300)
        @NotBlank
        @MaxCodePoints(300)
        @PlainText
        String title,

        @Schema(
                nullable = true,
                description = "Where it was agreed; needed by the signing",
                examples = "Aula Dinas Kesehatan Kabupaten Asahan",
                maxLength = 300)
        @MaxCodePoints(300)
        @PlainText
        @Nullable
        String place,

        @Schema(nullable = true, description = "The day on which it was agreed; needed by the signing") @Nullable
        LocalDate heldOn,

        @Schema(description = "The rows of its table, in their order") @NotNull @Size(max = 200)
        List<@NotNull @Valid ItemText> items,

        @Schema(description = "In the order in which they sign") @NotNull @Size(max = 100)
        List<@NotNull @Valid SignatoryText> signatories) {

    static final String EXAMPLE = """
            {"number":"BA-1/FKP/VI/2024","title":"Standar Pelayanan Loka POM di Kota Tanjungbalai Tahun 2024",\
            "place":"Aula Dinas Kesehatan Kabupaten Asahan","heldOn":"2024-06-13",\
            "items":[{"problem":"Antrean di loket terlalu lama","proposal":"Tambah satu loket pada jam sibuk",\
            "followUp":"Membuka loket kedua pukul 9 sampai 11","horizon":"SHORT","amount":14,\
            "timeUnit":"CALENDAR_DAYS","owner":"Tim Loket","lineIds":[]}],\
            "signatories":[{"role":"HEAD","name":"Bambang Contoh","sex":"L","office":"Kepala Loka POM",\
            "consentName":true}]}""";

    public AgreementText {
        number = Blank.orNothing(number);
        place = Blank.orNothing(place);
    }
}
