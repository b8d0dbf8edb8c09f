package id.fkp.site;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.results.card.Cards;
import id.fkp.shared.text.Example;
import id.fkp.shared.text.ReadableTime;
import id.fkp.standard.Standards;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitInfo;
import id.fkp.unit.Units;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Titles and descriptions of what may be shared: units, standards and forums that are before the public. */
@ApplicationScoped
class PageHeads {

    private static final String RESULTS = "/hasil";

    /** The form loads on a bad line: its page bears no byte more than it needs. */
    private static final String INPUT = "/masukan";

    private static final Pattern SHARED =
            Pattern.compile("/(unit|standar|standar-berlaku|forum)/([a-z0-9-]+)(/masukan|/hasil)?");

    private final Units units;
    private final Standards standards;
    private final Forums forums;
    private final Cards cards;
    private final CaffeineCache known;
    private final Template template;
    private final String notice;

    PageHeads(
            Units units,
            Standards standards,
            Forums forums,
            Cards cards,
            @CacheName("page-heads") Cache known,
            @Location("site/head.html") Template template,
            @ConfigProperty(name = "fkp.demo", defaultValue = "false") boolean demo) {
        this.units = units;
        this.standards = standards;
        this.forums = forums;
        this.cards = cards;
        this.known = known.as(CaffeineCache.class);
        this.template = template;
        this.notice = demo ? Example.NOTICE + ". " : "";
    }

    /**
     * HTML for the head of the page at {@code path}; empty for pages that say the same to everyone.
     *
     * @param origin scheme and authority under which the page was asked for
     */
    @ActivateRequestContext
    Optional<String> of(String path, String origin) {
        return known(path)
                .map(head -> template.data("head", head)
                        .data("address", origin + head.path())
                        .data("image", head.image() == null ? null : origin + head.image())
                        .render());
    }

    /** What is there is known for a short while; what is not may be announced at any moment. */
    private Optional<PageHead> known(String path) {
        CompletableFuture<PageHead> kept = known.getIfPresent(path);
        if (kept != null) {
            return Optional.of(kept.join());
        }
        var head = head(path);
        head.ifPresent(fresh -> known.put(path, CompletableFuture.completedFuture(fresh)));
        return head;
    }

    private Optional<PageHead> head(String path) {
        var shared = SHARED.matcher(path);
        if (!shared.matches()) {
            return Optional.empty();
        }
        var slug = shared.group(2);
        if (path.endsWith(RESULTS) && !"forum".equals(shared.group(1))) {
            return Optional.empty();
        }
        return switch (shared.group(1)) {
            case "unit" -> units.published(slug).map(unit -> unit(unit, path));
            case "standar" -> standards.published(slug).map(version -> standard(version, path));
            case "standar-berlaku" -> standards.published(slug).map(version -> inForce(version, path));
            default -> forums.published(slug).map(forum -> forum(forum, path));
        };
    }

    private PageHead unit(UnitInfo unit, String path) {
        return PageHead.withoutImage(
                unit.name(),
                notice + "Layanan, standar pelayanan, dan forum konsultasi publik " + unit.name() + ".",
                path);
    }

    private PageHead standard(VersionInfo version, String path) {
        return PageHead.withoutImage(
                version.code() + " " + version.title(),
                notice + "Standar pelayanan versi " + version.number() + ": 14 komponen yang dapat dibaca siapa saja.",
                path);
    }

    private PageHead inForce(VersionInfo version, String path) {
        return PageHead.withoutImage(
                version.code() + " " + version.title(),
                notice + "Standar pelayanan yang berlaku, beserta keputusan dan maklumatnya.",
                path);
    }

    private PageHead forum(ForumInfo forum, String path) {
        var api = "/api/v1/forums/" + forum.slug();
        if (path.endsWith(RESULTS)) {
            return new PageHead(
                    "Hasil: " + forum.title(),
                    notice + "Anda menyampaikan, kami menindaklanjuti. " + cards.resultsInWords(forum),
                    path,
                    api + "/results-card.png");
        }
        return new PageHead(
                forum.title(),
                notice + "Masukan tanpa akun, dua menit cukup. Ditutup "
                        + ReadableTime.indonesian(forum.closesAt(), forum.zone()) + ".",
                path,
                path.endsWith(INPUT) ? null : api + "/card.png");
    }
}
