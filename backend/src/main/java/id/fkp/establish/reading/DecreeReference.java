package id.fkp.establish.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which signed decree, with what people call it. */
@Schema(description = "Which signed decree")
public record DecreeReference(
        UUID id,
        @Schema(examples = "HK.02.02.2C.07.24.61") String number,

        @Schema(examples = "Standar Pelayanan Loka POM di Kota Tanjungbalai")
        String title,

        LocalDate signedOn) {}
