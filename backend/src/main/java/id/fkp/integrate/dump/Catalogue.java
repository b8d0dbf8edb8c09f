package id.fkp.integrate.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.integrate.set.DataSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * The edition in DCAT 3 as JSON-LD, for portals such as data.go.id that collect catalogues. Addresses are relative to its own,
 * as JSON-LD allows: the same file holds wherever this server is reached.
 */
@ApplicationScoped
class Catalogue {

    private static final String FILES = "/api/v1/open-data/";

    private final ObjectMapper json;
    private final OpenDataSettings settings;

    Catalogue(ObjectMapper json, OpenDataSettings settings) {
        this.json = json;
        this.settings = settings;
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
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
        catalogue.put("@id", "/api/v1/open-data").put("@type", "dcat:Catalog");
        inBothLanguages(catalogue, "dct:title", "Data terbuka FKP", "FKP open data");
        catalogue.putObject("dct:publisher").put("@type", "foaf:Agent").put("foaf:name", settings.publisher());
        about(catalogue, madeAt);
        var sets = catalogue.putArray("dcat:dataset");
        for (var set : DataSet.ALL) {
            sets.add(dataSet(set, madeAt, files));
        }
        return catalogue;
    }

    private ObjectNode dataSet(DataSet set, Instant madeAt, List<DataFile> files) {
        var node = json.createObjectNode().put("@id", "#" + set.name()).put("@type", "dcat:Dataset");
        node.put("dct:identifier", set.name());
        inBothLanguages(node, "dct:title", set.title().id(), set.title().en());
        about(node, madeAt);
        node.put("dct:accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/DAILY");
        node.putObject("dct:conformsTo").put("@id", FILES + "dictionary.csv");
        var distributions = node.putArray("dcat:distribution");
        files.stream()
                .filter(file -> set.name().equals(file.dataSet))
                .forEach(file -> distributions.add(distribution(file)));
        return node;
    }

    private ObjectNode distribution(DataFile file) {
        var node = json.createObjectNode().put("@type", "dcat:Distribution");
        node.put("dct:title", file.name);
        node.putObject("dcat:downloadURL").put("@id", FILES + file.name);
        node.putObject("dct:license").put("@id", settings.licenceUrl());
        node.put("dcat:mediaType", file.mediaType());
        node.putObject("dcat:byteSize").put("@type", "xsd:nonNegativeInteger").put("@value", "" + file.size);
        node.putObject("spdx:checksum")
                .put("@type", "spdx:Checksum")
                .put("spdx:checksumValue", file.sha256)
                .putObject("spdx:algorithm")
                .put("@id", "spdx:checksumAlgorithm_sha256");
        return node;
    }

    private void about(ObjectNode node, Instant madeAt) {
        node.putObject("dct:license").put("@id", settings.licenceUrl());
        node.putObject("dct:modified").put("@type", "xsd:dateTime").put("@value", madeAt.toString());
    }

    private static void inBothLanguages(ObjectNode node, String property, String indonesian, String english) {
        var values = node.putArray(property);
        values.addObject().put("@language", "id").put("@value", indonesian);
        values.addObject().put("@language", "en").put("@value", english);
    }
}
