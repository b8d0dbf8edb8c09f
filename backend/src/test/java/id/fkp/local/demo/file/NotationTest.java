package id.fkp.local.demo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.fkp.shared.document.Document;
import org.junit.jupiter.api.Test;

class NotationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void lists_are_read() throws JsonProcessingException {
        var document = read("[{\"steps\": [\"Daftar\", \"Bayar\"]}, {\"bullets\": [\"NIB\"]}]");

        assertThat(document.plainText()).isEqualTo("Daftar\nBayar\nNIB");
        assertThat(JSON.writeValueAsString(document)).startsWith("""
                {"type":"doc","content":[{"type":"orderedList","content":[{"type":"listItem","content":[\
                {"type":"paragraph","content":[{"type":"text","text":"Daftar"}]}]},""").contains("bulletList");
    }

    @Test
    void the_first_row_of_a_table_is_its_head() throws JsonProcessingException {
        var document = read("[{\"table\": [[\"Tahap\", \"Waktu\"], [\"Audit\", \"7 hari\"]]}]");

        assertThat(document.plainText()).isEqualTo("Tahap\tWaktu\nAudit\t7 hari");
        assertThat(JSON.writeValueAsString(document).split("tableHeader", -1)).hasSize(3);
        assertThat(JSON.writeValueAsString(document).split("tableCell", -1)).hasSize(3);
    }

    @Test
    void marks_are_read_within_a_line() throws JsonProcessingException {
        var document = read("[\"**Rp0** bagi *coaching*, lihat [SP4N-LAPOR!](https://www.lapor.go.id).\"]");

        assertThat(document.plainText()).isEqualTo("Rp0 bagi coaching, lihat SP4N-LAPOR!.");
        assertThat(JSON.writeValueAsString(document))
                .contains("{\"type\":\"text\",\"text\":\"Rp0\",\"marks\":[{\"type\":\"bold\"}]}")
                .contains("{\"type\":\"text\",\"text\":\" bagi \"}")
                .contains("{\"type\":\"text\",\"text\":\"coaching\",\"marks\":[{\"type\":\"italic\"}]}")
                .contains("[{\"type\":\"link\",\"attrs\":{\"href\":\"https://www.lapor.go.id\"}}]");
    }

    @Test
    void an_unknown_block_is_refused() {
        assertThatThrownBy(() -> read("[{\"heading\": [\"Persyaratan\"]}]")).hasMessageContaining("heading");
    }

    private static Document read(String blocks) throws JsonProcessingException {
        return Notation.read(JSON.readTree(blocks));
    }
}
