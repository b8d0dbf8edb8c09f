package id.fkp.record;

import id.fkp.shared.paper.mark.CheckAddress;
import id.fkp.shared.paper.mark.PaperMark;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.ReadableTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The signed head of the register that was the newest when a paper was made. Who holds the paper holds the head: a register
 * that was bent later no longer grows from it.
 */
@ApplicationScoped
class RegisterMark implements PaperMark {

    /** So much of the root as one compares by eye. */
    private static final int SHOWN = 16;

    private static final String PAGE = "/verifikasi-register";
    private static final String ZONE = "Asia/Jakarta";

    private static final String NEWEST = """
            select cast(json_build_object('treeSize', h.tree_size, 'root', h.root, 'keyId', h.key_id, 'at', h.at) as text)
            from register_head h where h.at <= :made order by h.tree_size desc, h.id desc limit 1
            """;

    private final Projection projection;
    private final CheckAddress address;

    RegisterMark(Projection projection, CheckAddress address) {
        this.projection = projection;
        this.address = address;
    }

    /** One row of {@link #NEWEST}. */
    record Head(long treeSize, String root, String keyId, Instant at) {}

    @Override
    public Optional<String> at(Instant made) {
        return projection.one(Head.class, NEWEST, Map.of("made", made)).map(this::line);
    }

    private String line(Head head) {
        return "Buku register saat dokumen ini dibuat: %s entri, akar %s…, kunci %s, %s. Periksa di %s."
                .formatted(
                        String.format(Locale.forLanguageTag("id-ID"), "%,d", head.treeSize()),
                        head.root().substring(0, SHOWN),
                        head.keyId(),
                        ReadableTime.indonesian(head.at(), ZONE),
                        address.of(PAGE));
    }
}
