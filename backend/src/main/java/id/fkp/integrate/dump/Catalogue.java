package id.fkp.integrate.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.integrate.set.DataSet;
import id.fkp.integrate.set.PublicAddress;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * The edition in DCAT 3 as JSON-LD, with what the application profile (DCAT-AP) demands and recommends, for portals such as
 * data.go.id that collect catalogues. Addresses are absolute: not every collector resolves them against its own.
 */
@ApplicationScoped
class Catalogue {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private static final Words TITLE = new Words("Data terbuka FKP", "FKP open data");
    private static final Words ABOUT = new Words(
            "Semua yang publik tentang standar pelayanan dan forum konsultasi publik: unit, layanan, naskah standar, forum, "
                    + "masukan dan jawabannya, tindak lanjut, survei. Diterbitkan tiap malam, tanpa data pribadi.",
            "Everything public about service standards and public consultation: units, services, texts of standards, "
                    + "forums, inputs and their answers, follow-ups, surveys. Made each night, without personal data.");

    private static final List<Words> KEYWORDS = List.of(
            new Words("pelayanan publik", "public services"),
            new Words("standar pelayanan", "service standards"),
            new Words("forum konsultasi publik", "public consultation"));

    private final ObjectMapper json;
    private final OpenDataSettings settings;
    private final PublicAddress address;

    Catalogue(ObjectMapper json, OpenDataSettings settings, PublicAddress address) {
        this.json = json;
        this.settings = settings;
        this.address = address;
    }

    /** @param files that are kept already */
    JsonNode of(Instant madeAt, List<DataFile> files) {
        var catalogue = json.createObjectNode();
        catalogue
                .putObject("@context")
                .put("dcat", "http://www.w3.org/ns/dcat#")
                .put("dct", "http://purl.org/dc/terms/")
                .put("foaf", "http://xmlns.com/foaf/0.1/")
                .put("spdx", "http://spdx.org/rdf/terms#")
                .put("vcard", "http://www.w3.org/2006/vcard/ns#")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
        catalogue.put("@id", list()).put("@type", "dcat:Catalog");
        inBothLanguages(catalogue, "dct:title", TITLE);
        inBothLanguages(catalogue, "dct:description", ABOUT);
        about(catalogue, madeAt);
        link(catalogue, "foaf:homepage", address.page() + "/data");
        var sets = catalogue.putArray("dcat:dataset");
        for (var set : DataSet.ALL) {
            sets.add(dataSet(set, madeAt, files));
        }
        return catalogue;
    }

    private ObjectNode dataSet(DataSet set, Instant madeAt, List<DataFile> files) {
        var node = json.createObjectNode().put("@id", list() + "#" + set.name()).put("@type", "dcat:Dataset");
        node.put("dct:identifier", set.name());
        inBothLanguages(node, "dct:title", set.words().title());
        inBothLanguages(node, "dct:description", set.words().about());
        about(node, madeAt);
        keywords(node, set);
        contact(node.putObject("dcat:contactPoint"));
        link(node, "dcat:theme", AUTHORITY + "data-theme/GOVE");
        link(node, "dct:accrualPeriodicity", AUTHORITY + "frequency/DAILY");
        link(node, "dct:conformsTo", file(DataFileName.DICTIONARY_CSV));
        link(node, "dcat:landingPage", address.page() + "/data");
        var distributions = node.putArray("dcat:distribution");
        files.stream()
                .filter(file -> set.name().equals(file.dataSet))
                .forEach(file -> distributions.add(distribution(set, file)));
        return node;
    }

    private ObjectNode distribution(DataSet set, DataFile file) {
        var node = json.createObjectNode().put("@id", file(file.name)).put("@type", "dcat:Distribution");
        node.put("dct:title", file.name);
        inBothLanguages(node, "dct:description", set.words().title());
        link(node, "dcat:accessURL", list());
        link(node, "dcat:downloadURL", file(file.name));
        link(node, "dct:license", settings.licenceUrl());
        link(node, "dcat:mediaType", MEDIA_TYPES + file.mediaType().replaceAll(";.*", ""));
        node.putObject("dcat:byteSize").put("@type", "xsd:nonNegativeInteger").put("@value", "" + file.size);
        node.putObject("spdx:checksum")
                .put("@type", "spdx:Checksum")
                .put("spdx:checksumValue", file.sha256)
                .putObject("spdx:algorithm")
                .put("@id", "spdx:checksumAlgorithm_sha256");
        return node;
    }

    /** What holds for the whole and for each set, since collectors take sets one by one. */
    private void about(ObjectNode node, Instant madeAt) {
        node.putObject("dct:publisher").put("@type", "foaf:Agent").put("foaf:name", settings.publisher());
        link(node, "dct:license", settings.licenceUrl());
        link(node, "dct:spatial", AUTHORITY + "country/IDN");
        var languages = node.putArray("dct:language");
        languages.addObject().put("@id", AUTHORITY + "language/IND");
        languages.addObject().put("@id", AUTHORITY + "language/ENG");
        node.putObject("dct:modified").put("@type", "xsd:dateTime").put("@value", madeAt.toString());
    }

    private static void keywords(ObjectNode node, DataSet set) {
        var keywords = node.putArray("dcat:keyword");
        for (var words : KEYWORDS) {
            keywords.addObject().put("@language", "id").put("@value", words.id());
            keywords.addObject().put("@language", "en").put("@value", words.en());
        }
        keywords.addObject().put("@language", "en").put("@value", set.name());
    }

    private void contact(ObjectNode node) {
        node.put("@type", "vcard:Organization").put("vcard:fn", settings.publisher());
        link(node, "vcard:hasURL", address.page() + "/data");
        settings.contact().ifPresent(mail -> link(node, "vcard:hasEmail", "mailto:" + mail));
    }

    private String list() {
        return address.api() + "/api/v1/open-data";
    }

    private String file(String name) {
        return list() + "/" + name;
    }

    private static void link(ObjectNode node, String property, String url) {
        node.putObject(property).put("@id", url);
    }

    private static void inBothLanguages(ObjectNode node, String property, Words words) {
        var values = node.putArray(property);
        values.addObject().put("@language", "id").put("@value", words.id());
        values.addObject().put("@language", "en").put("@value", words.en());
    }
}
