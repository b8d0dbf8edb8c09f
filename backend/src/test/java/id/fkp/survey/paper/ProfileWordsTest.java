package id.fkp.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a respondent ticks on paper is what staff choose on the page when they type it in. */
class ProfileWordsTest {

    @ParameterizedTest
    @EnumSource(ProfileQuestion.class)
    void papers_name_a_respondent_as_the_pages_do(ProfileQuestion question) throws IOException {
        var id = page("id");
        var en = page("en");
        for (var answer : ProfileWords.answers(question)) {
            var words = ProfileWords.answer(question, answer);
            assertThat(words.id()).isEqualTo(id.get("survey.said." + answer).asText());
            assertThat(words.en()).isEqualTo(en.get("survey.said." + answer).asText());
        }
    }

    @ParameterizedTest
    @EnumSource(SurveyChannel.class)
    void a_report_names_channels_as_the_pages_do(SurveyChannel channel) throws IOException {
        assertThat(GroupWords.channel(channel.name()))
                .isEqualTo(page("id").get("survey.channel." + channel).asText());
    }

    private static JsonNode page(String language) throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("../frontend/src/i18n/" + language + "/survey.json")
                        .toFile());
    }
}
