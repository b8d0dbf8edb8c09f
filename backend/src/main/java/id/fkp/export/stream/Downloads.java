package id.fkp.export.stream;

import static id.fkp.shared.problem.CommonProblems.UNAVAILABLE;

import id.fkp.export.table.Table;
import id.fkp.shared.http.Attachment;
import id.fkp.shared.slug.Slug;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written while they are sent. Each holds a connection of the database and a thread while it lasts, so that
 * only some run at a time; those for everybody have places of their own, so that they cannot take those of the members.
 */
@ApplicationScoped
public class Downloads {

    private static final int AGAIN_SECONDS = 30;

    /** The day in a name is that of the capital. */
    private static final ZoneId DAY = ZoneId.of("Asia/Jakarta");

    private final Rows rows;
    private final RoutingContext request;
    private final Vertx vertx;
    private final ExportSettings settings;
    private final Clock clock;
    private final Semaphore forAll;
    private final Semaphore forMembers;

    Downloads(Rows rows, RoutingContext request, Vertx vertx, ExportSettings settings, Clock clock) {
        this.rows = rows;
        this.request = request;
        this.vertx = vertx;
        this.settings = settings;
        this.clock = clock;
        forAll = new Semaphore(settings.publicAtOnce());
        forMembers = new Semaphore(settings.membersAtOnce());
    }

    /** What everybody may have; 503 while too many have theirs. */
    public Response toAll(Download download) {
        return answer(download, forAll);
    }

    /** What only members of its unit may have; 503 while too many have theirs. */
    public Response toMember(Download download) {
        return answer(download, forMembers);
    }

    private Response answer(Download download, Semaphore places) {
        var place = Place.in(places);
        if (place == null) {
            throw UNAVAILABLE
                    .because(
                            "Terlalu banyak unduhan berjalan bersamaan. Coba lagi sebentar lagi.",
                            "Too many downloads are running at once. Try again in a moment.")
                    .retryAfter(AGAIN_SECONDS);
        }
        request.addEndHandler(ended -> place.leaveUnused());
        var asked = request.request();
        StreamingOutput body = out -> {
            place.take();
            try {
                new Sending(out, asked, vertx, settings).send(download, rows);
            } finally {
                place.leave();
            }
        };
        var format = download.format();
        var name = format.nameOf(name(download));
        return Response.ok(body, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.saved(name, name))
                .build();
    }

    /** Such as {@code masukan-forum-konsultasi-publik-2026-2026-11-26}. */
    private String name(Download download) {
        return name(download.selection().table(), download.language(), download.of());
    }

    /** A file's name without its ending. */
    public String name(Table table, String language, @Nullable String of) {
        var what = Slug.of(table.title().in(language));
        return what + (of == null ? "" : "-" + of) + "-" + LocalDate.ofInstant(clock.instant(), DAY);
    }
}
