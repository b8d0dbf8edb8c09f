package id.fkp.session.plan;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sends to plan a session, and to change its plan.
 *
 * @param capacity places in the hall, or in the meeting when nobody comes to a hall; absent means as many as come
 */
@Schema(description = "A session of a forum to plan, whole", examples = SessionPlan.EXAMPLE)
public record SessionPlan(
        @Schema(examples = "Pertemuan di Kisaran", maxLength = 200) @NotBlank @MaxCodePoints(200) @PlainText
        String title,

        @NotNull ForumMethod method,
        @NotNull Instant startsAt,

        @Schema(description = "At most 24 hours later") @NotNull
        Instant endsAt,

        @Schema(
                nullable = true,
                description = "Needed unless the session is ONLINE; may be another building than the unit's",
                examples = "Aula Dinas Kesehatan Kabupaten Asahan",
                maxLength = 300)
        @MaxCodePoints(300)
        @PlainText
        @Nullable
        String venue,

        @Schema(nullable = true, examples = "Jl. Jenderal Ahmad Yani, Kisaran", maxLength = 500)
        @MaxCodePoints(500)
        @PlainText
        @Nullable
        String venueAddress,

        @Schema(
                nullable = true,
                description = "Only people who are registered get it; needed when HYBRID or ONLINE by the opening",
                examples = "https://rapat.example.go.id/fkp")
        @Pattern(regexp = "^https://[^\\s\\p{Cc}]{1,500}$", message = "{fkp.WebAddress}")
        @Nullable
        String meetingLink,

        @Schema(
                nullable = true,
                description = "Places in the hall, or in the meeting when ONLINE; absent for as many as come. Online "
                        + "places of a HYBRID session are not counted",
                examples = "60")
        @Min(1)
        @Max(100_000)
        @Nullable
        Integer capacity,

        @Schema(description = "Of the capacity, at most one entry for each element") @NotNull @Size(max = 5)
        List<@NotNull @Valid SeatsKept> seats,

        @NotNull @Size(max = 50) List<@NotNull @Valid TeamMember> team,
        @NotNull @Size(max = 50) List<@NotNull @Valid AgendaItem> agenda,
        @NotNull @Size(max = 30) List<@NotNull @Valid SessionMaterial> materials,

        @Schema(nullable = true, description = "Kerangka acuan; plain text, line breaks are kept", maxLength = 5000)
        @MaxCodePoints(5000)
        @PlainText
        @Nullable
        String termsOfReference) {

    static final String EXAMPLE = """
            {"title":"Pertemuan di Kisaran","method":"HYBRID",\
            "startsAt":"2026-12-03T02:00:00Z","endsAt":"2026-12-03T05:00:00Z",\
            "venue":"Aula Dinas Kesehatan Kabupaten Asahan","venueAddress":"Jl. Jenderal Ahmad Yani, Kisaran",\
            "meetingLink":"https://rapat.example.go.id/fkp","capacity":60,\
            "seats":[{"element":"SERVICE_USER","seats":20}],\
            "team":[{"role":"MODERATOR","name":"Nur Halimah"}],\
            "agenda":[{"title":"Pembukaan","minutes":15,"kind":"INFORMATION","subjects":[]}],\
            "materials":[],"termsOfReference":"Membahas rancangan standar pelayanan."}""";
}
