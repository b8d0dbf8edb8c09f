package id.fkp.establish.pledge;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a pledge while it is a draft. Its statements are those of the law and stand in every one. */
@Schema(description = "A pledge as its draft is changed")
public record PledgeDetails(
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
        String signerPosition) {}
