package id.fkp.forum.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sends to plan a forum, and to change a plan that is not announced yet.
 *
 * @param unitId of a forum that exists: its own; a forum stays where it is
 * @param lateHours for how long after closing what was written before it, without a network, still comes in
 * @param approvalHours so long at most an input waits for a moderator before the public sees it; null: not at all
 */
@Schema(
        description = "A forum to plan; a standard may be incomplete until the forum is announced",
        examples = ForumPlan.EXAMPLE)
public record ForumPlan(
        @NotNull UUID unitId,

        @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai", maxLength = 200)
        @NotBlank
        @MaxCodePoints(200)
        @PlainText
        String title,

        @NotNull ForumPurpose purpose,

        @Schema(nullable = true, examples = "Layanan pengujian yang lebih cepat", maxLength = 200)
        @MaxCodePoints(200)
        @PlainText
        @Nullable
        String theme,

        @Schema(nullable = true, description = "Plain text; line breaks are kept", maxLength = 5000)
        @MaxCodePoints(5000)
        @PlainText
        @Nullable
        String description,

        @NotNull ForumMethod method,

        @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan", maxLength = 300)
        @MaxCodePoints(300)
        @PlainText
        @Nullable
        String place,

        @Schema(description = "First instant at which the forum takes input; a past one means from the announcement on")
        @NotNull
        Instant opensAt,

        @Schema(description = "First instant at which it no longer does; at most a year later") @NotNull
        Instant closesAt,

        @Schema(
                nullable = true,
                description = "Hours after closesAt in which inputs still come in that were written before it and had "
                        + "to wait for a network, 0 for none; if absent, 24. Fixed by the announcement",
                examples = "24")
        @Min(0)
        @Max(24)
        @Nullable
        Integer lateHours,

        @Schema(
                nullable = true,
                description =
                        "If given, what is sent online is shown once a moderator has read it, and this is for how "
                                + "many hours it waits at most; if absent, it is shown at once. From the announcement on it can "
                                + "only be eased",
                examples = "24")
        @Min(1)
        @Max(72)
        @Nullable
        Integer approvalHours,

        @Schema(description = "The standards to discuss, in this order, all of the unit and each named once")
        @NotNull
        @Size(min = 1, max = 30)
        List<@NotNull UUID> standardIds) {

    /** In code points. */
    public static final int TITLE_LENGTH = 200;

    private static final int LATE_HOURS = 24;

    public ForumPlan {
        lateHours = lateHours == null ? LATE_HOURS : lateHours;
    }

    static final String EXAMPLE = """
            {"unitId":"01930000-0000-7000-8000-000000000001",\
            "title":"FKP Standar Pelayanan Loka POM di Kota Tanjungbalai","purpose":"DRAFTING","method":"HYBRID",\
            "place":"Aula Dinas Kesehatan Kabupaten Asahan",\
            "opensAt":"2026-12-01T01:00:00Z","closesAt":"2026-12-08T09:00:00Z",\
            "standardIds":["01930000-0000-7000-8000-000000000002"]}""";
}
