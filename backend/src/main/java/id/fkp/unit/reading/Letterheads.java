package id.fkp.unit.reading;

import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Letterhead.Logo;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The heads of the papers of units, as the units are described now and as they want them. */
@ApplicationScoped
public class Letterheads {

    private static final String OF_UNIT = """
            select cast(json_build_object(
                'letterhead', json_build_object(
                    'institution', i.name, 'unit', u.name, 'address', u.address, 'phone', u.phone, 'email', u.email,
                    'lines', s.lines, 'reached', s.contact),
                'logoFileId', s.logo_file_id, 'logoSaid', s.logo_said) as text)
            from unit u join institution i on i.id = u.institution_id
            left join unit_paper_settings s on s.unit_id = u.id
            where u.id = :unit
            """;

    private final Projection projection;
    private final StoredFiles files;

    Letterheads(Projection projection, StoredFiles files) {
        this.projection = projection;
        this.files = files;
    }

    /** One row of {@link #OF_UNIT}. */
    record Described(
            Letterhead letterhead,
            @Nullable UUID logoFileId,
            @Nullable String logoSaid) {}

    public Optional<Letterhead> of(UUID unitId) {
        return projection
                .one(Described.class, OF_UNIT, Map.of("unit", unitId))
                .map(described -> described.logoFileId() == null || described.logoSaid() == null
                        ? described.letterhead()
                        : withLogo(described.letterhead(), described.logoFileId(), described.logoSaid()));
    }

    private Letterhead withLogo(Letterhead letterhead, UUID logoId, String said) {
        return files.find(logoId)
                .map(file -> letterhead.with(new Logo(picture(file), file.kind() == FileKind.PNG, said)))
                .orElse(letterhead);
    }

    private String picture(FileInfo file) {
        try (var pixels = files.open(file)) {
            return Base64.getEncoder().encodeToString(pixels.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
