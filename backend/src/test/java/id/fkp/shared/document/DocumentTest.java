package id.fkp.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'doc'}",
                "{'type':'doc','content':[]}",
                "{'type':'doc','content':[{'type':'paragraph'}]}",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[]},"
                        + "{'type':'hardBreak','marks':[{'type':'bold'}]},"
                        + "{'type':'text','text':'b','marks':[{'type':'bold'},{'type':'italic'},"
                        + "{'type':'link','attrs':{'href':'https://jdih.go.id/a?b=c#d'}}]}]}]}",
                "{'type':'doc','content':[{'type':'orderedList','content':[{'type':'listItem','content':["
                        + "{'type':'paragraph'},{'type':'bulletList','content':[{'type':'listItem','content':["
                        + "{'type':'paragraph'}]}]}]}]}]}",
                "{'type':'doc','content':[{'type':'table','content':[{'type':'tableRow','content':["
                        + "{'type':'tableHeader','attrs':{'colspan':2},'content':[{'type':'paragraph'}]},"
                        + "{'type':'tableCell','attrs':{'rowspan':1},'content':[{'type':'paragraph'}]}]}]}]}"
            })
    void what_the_schema_knows_is_accepted_and_kept_as_it_is(String json) throws JsonProcessingException {
        var document = read(json);

        assertThat(NodeCheck.firstFault(document)).isNull();
        assertThat(JSON.writeValueAsString(document)).isEqualTo(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'paragraph'} | /type | kind",
                "{'type':'doc','content':[null]} | 0/type | kind",
                "{'type':'doc','content':[{'type':'heading'}]} | 0/type | kind",
                "{'type':'doc','content':[{}]} | 0/type | kind",
                "{'type':'doc','content':[{'type':'doc'}]} | 0/type | child",
                "{'type':'doc','content':[{'type':'text','text':'a'}]} | 0/type | child",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'paragraph'}]}]} | 00/type | child",
                "{'type':'doc','content':[{'type':'paragraph'},{'type':'bulletList'}]} | 1/content | empty",
                "{'type':'doc','content':[{'type':'table','content':[{'type':'tableRow','content':[]}]}]} | 00/content | empty",
                "{'type':'doc','content':[{'type':'paragraph','text':'a'}]} | 0/text | field",
                "{'type':'doc','content':[{'type':'paragraph','marks':[]}]} | 0/marks | field",
                "{'type':'doc','content':[{'type':'paragraph','attrs':{}}]} | 0/attrs | field",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text'}]}]} | 00/text | empty",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':''}]}]} | 00/text | empty",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'a\\u0001'}]}]} | 00/text | control",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'hardBreak','content':[]}]}]} | 00/content | field",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[null]}]}]} | 00/marks | marks",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'underline'}]}]}]} | 00/marks | marks",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'bold'},{'type':'bold'}]}]}]} | 00/marks | marks",
                "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'link'}]}]}]} | 00/marks | marks",
                "{'type':'doc','content':[{'type':'table','content':[{'type':'tableRow','content':[{'type':'tableCell','attrs':{'colspan':0},'content':[{'type':'paragraph'}]}]}]}]} | 000/attrs | span"
            })
    void what_it_does_not_know_is_refused_at_the_node(String json, String at, String reason)
            throws JsonProcessingException {
        var fault = Objects.requireNonNull(NodeCheck.firstFault(read(json)));

        assertThat(String.join("", fault.path().stream().map(String::valueOf).toList()) + "/" + fault.field())
                .isEqualTo(at);
        assertThat(fault.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                " https://a.id",
                "https://a.id/ b",
                "https://",
                "//a.id",
                "/a",
                "ftp://a.id",
                "vbscript:x",
                "java\tscript:x",
                "tel:x",
                "mailto:",
                ""
            })
    void a_link_leads_nowhere_else_than_to_pages_mail_and_phones(String href) {
        assertThat(NodeCheck.firstFault(linked(href))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.id", "HTTPS://a.id/ä?q=1#b", "mailto:a@b.id?subject=c", "tel:+62(623)1234-56"})
    void a_link_may_lead_to_pages_mail_and_phones(String href) {
        assertThat(NodeCheck.firstFault(linked(href))).isNull();
    }

    @Test
    void length_is_counted_over_the_whole_text_in_characters_as_people_see_them() {
        assertThat(NodeCheck.firstFault(doc(paragraph("🏠".repeat(12_000)), paragraph("a".repeat(8_000)))))
                .isNull();
        assertThat(NodeCheck.firstFault(doc(paragraph("🏠".repeat(12_000)), paragraph("a".repeat(8_001)))))
                .extracting(NodeCheck.Fault::reason)
                .isEqualTo("length");
    }

    @Test
    void nodes_and_levels_are_bounded() {
        assertThat(NodeCheck.firstFault(doc(Collections.nCopies(2_000, empty()))))
                .isNull();
        assertThat(NodeCheck.firstFault(doc(Collections.nCopies(2_001, empty()))))
                .extracting(NodeCheck.Fault::reason)
                .isEqualTo("nodes");
        assertThat(NodeCheck.firstFault(doc(nested(4)))).isNull();
        assertThat(NodeCheck.firstFault(doc(nested(6))))
                .extracting(NodeCheck.Fault::reason)
                .isEqualTo("depth");
    }

    @Test
    void plain_text_has_a_line_for_each_block_and_a_tab_between_cells() throws JsonProcessingException {
        var document = read("{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'satu '},"
                + "{'type':'text','text':'dua'},{'type':'hardBreak'},{'type':'text','text':'tiga'}]},"
                + "{'type':'bulletList','content':[{'type':'listItem','content':[" + text("butir") + "]}]},"
                + "{'type':'table','content':[{'type':'tableRow','content':[{'type':'tableHeader','content':["
                + text("A") + "]},{'type':'tableCell','content':[" + text("B") + "," + text("C") + "]}]}]}]}");

        assertThat(document.plainText()).isEqualTo("satu dua\ntiga\nbutir\nA\tB\nC");
        assertThat(document.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u200b", "\ufeff\u2003"})
    void what_nobody_can_see_is_empty(String text) {
        assertThat(doc(paragraph(text)).isEmpty()).isTrue();
        assertThat(doc(paragraph(text)).plainText()).isEmpty();
        assertThat(Document.EMPTY.isEmpty()).isTrue();
    }

    private static String text(String text) {
        return "{'type':'paragraph','content':[{'type':'text','text':'" + text + "'}]}";
    }

    private static Document read(String json) throws JsonProcessingException {
        return JSON.readValue(json.replace('\'', '"'), Document.class);
    }

    private static Document linked(String href) {
        var link = new Mark("link", new Document.Target(href));
        return doc(node("paragraph", List.of(new Node("text", null, null, "a", List.of(link)))));
    }

    private static Document doc(Node... blocks) {
        return doc(List.of(blocks));
    }

    private static Document doc(List<Node> blocks) {
        return new Document("doc", blocks);
    }

    private static Node paragraph(String text) {
        return node("paragraph", List.of(new Node("text", null, null, text, null)));
    }

    private static Node empty() {
        return node("paragraph", null);
    }

    /** A list in a list in a list. */
    private static Node nested(int lists) {
        var block = empty();
        for (int i = 0; i < lists; i++) {
            block = node("bulletList", List.of(node("listItem", List.of(block))));
        }
        return block;
    }

    private static Node node(String type, @Nullable List<Node> content) {
        return new Node(type, null, content, null, null);
    }
}
