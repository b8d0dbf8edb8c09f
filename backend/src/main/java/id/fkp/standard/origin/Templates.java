package id.fkp.standard.origin;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.PlainLines;
import id.fkp.shared.text.Words;
import id.fkp.standard.origin.StandardTemplate.TemplateText;
import id.fkp.standard.version.ComponentCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The templates the product brings along: one file each in {@code standard-templates}. */
@ApplicationScoped
class Templates {

    private static final List<String> CODES = List.of("informasi-dan-pengaduan", "pemeriksaan-sarana");

    private final List<StandardTemplate> all;

    Templates(ObjectMapper json) {
        all = CODES.stream().map(code -> read(code, json)).toList();
    }

    /**
     * As it stands in the file.
     *
     * @param texts plain lines, see {@link PlainLines}
     */
    record Kept(String code, Words title, Words description, Map<ComponentCode, String> texts) {}

    List<StandardTemplate> all() {
        return all;
    }

    Optional<StandardTemplate> find(String code) {
        return all.stream().filter(template -> template.code().equals(code)).findFirst();
    }

    private static StandardTemplate read(String code, ObjectMapper json) {
        try (var file = Templates.class.getResourceAsStream("/standard-templates/" + code + ".json")) {
            var kept = json.readValue(Objects.requireNonNull(file, code), Kept.class);
            var components = new TreeMap<>(kept.texts())
                    .entrySet().stream()
                            .map(text -> new TemplateText(
                                    text.getKey(), Blocks.document(PlainLines.blocks(text.getValue()))))
                            .toList();
            return new StandardTemplate(kept.code(), kept.title(), kept.description(), components);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
