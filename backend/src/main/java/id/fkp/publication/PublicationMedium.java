package id.fkp.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The kinds of media that the national evaluation counts (PEKPPP, aspect Kebijakan Pelayanan, indicators 3, 5 and 7; kinds as in
 * form F01 of Pedoman Menteri PANRB 5/2023, read in secondary sources).
 */
@Schema(description = "In which kind of medium something is shown; SIPPN is the national information system")
public enum PublicationMedium {
    PRINT(false),
    SCREEN(true),
    SOCIAL_MEDIA(true),
    WEBSITE(true),
    APPLICATION(true),
    SIPPN(true),
    BILLBOARD(false);

    private final boolean electronic;

    PublicationMedium(boolean electronic) {
        this.electronic = electronic;
    }

    /** Whether it is one of those that the evaluation calls electronic. */
    @JsonIgnore
    public boolean isElectronic() {
        return electronic;
    }
}
