package id.fkp.attendance.sheet;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which file shows the signed list. */
@Schema(
        description = "A photo or scan of the signed list: a PDF, JPEG or PNG of the unit",
        examples = "{\"fileId\":\"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11\"}")
public record SheetFile(@NotNull UUID fileId) {}
