package id.fkp.local.demo.file;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.feedback.given.FeedbackKind;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.plan.ForumPurpose;
import id.fkp.identity.UnitRole;
import id.fkp.service.Channel;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.SeatsKept;
import id.fkp.session.plan.TeamMember;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.plan.InstitutionPlan;
import id.fkp.unit.plan.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of the demo as they lie in {@code resources/demo}. What is misspelt there fails the first start. */
public final class DemoFiles {

    private static final List<String> STANDARDS = List.of(
            "SP-01", "SP-02", "SP-03", "SP-04", "SP-05", "SP-06", "SP-07", "SP-08", "SP-09", "SP-10", "SP-11",
            "PPID-01");

    /** In the order of their announcement: a forum freezes the versions it discusses, and only then comes the next. */
    private static final List<String> FORUMS = List.of("open", "ppid", "next-week", "planned");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFiles() {}

    public record Offices(InstitutionPlan institution, Map<String, UnitRole> members, List<Office> units) {}

    public record Office(
            String key,
            String name,
            String shortName,
            String address,
            String zone,
            List<Territory> territories,
            Moment entered,
            String about,
            @Nullable String phone,
            String email,
            Map<String, UnitRole> members,
            List<OfficeService> services) {}

    public record OfficeService(String key, String name, String description, List<Channel> channels) {}

    public record StandardText(String unit, String service, String code, String title, List<VersionText> versions) {}

    /**
     * A text of a standard, or what changed in it.
     *
     * @param takenUp whether the next passage begins with it, from what is in force
     * @param components of a later version those that changed
     * @param because keys of the inputs that led to each change
     */
    public record VersionText(
            Moment at,
            @Nullable Boolean takenUp,
            @Nullable String reason,
            Map<ComponentCode, JsonNode> components,
            @Nullable Map<ComponentCode, List<String>> because) {

        public boolean beginsPassage() {
            return Boolean.TRUE.equals(takenUp);
        }

        public List<String> inputsBehind(ComponentCode code) {
            return because == null ? List.of() : because.getOrDefault(code, List.of());
        }
    }

    public record ForumStory(
            String unit,
            String title,
            ForumPurpose purpose,
            String theme,
            String description,
            ForumMethod method,
            @Nullable String place,
            @Nullable Moment announced,
            Moment opens,
            Moment closes,
            List<Discussed> standards,
            @Nullable SessionStory session,
            @Nullable List<Input> feedback,
            @Nullable List<Answer> responses,
            @Nullable AgreementStory agreement,
            @Nullable CommentStory comments) {

        public List<Input> inputs() {
            return orNone(feedback);
        }

        public List<Answer> answers() {
            return orNone(responses);
        }
    }

    /**
     * A meeting of a forum.
     *
     * @param held whether it has taken place
     */
    public record SessionStory(
            String title,
            ForumMethod method,
            Moment starts,
            Moment ends,
            @Nullable String venue,
            @Nullable String venueAddress,
            @Nullable String meetingLink,
            @Nullable Integer capacity,
            @Nullable List<SeatsKept> seats,
            List<TeamMember> team,
            List<Point> agenda,
            String termsOfReference,
            boolean held) {

        /** A point of the agenda. */
        public record Point(
                String title,
                int minutes,
                AgendaItem.Kind kind,
                @Nullable String speaker,
                @Nullable List<Topic> standards) {}

        /** A standard that is spoken about, by its code. */
        public record Topic(String code, @Nullable Set<ComponentCode> components) {}
    }

    public record Discussed(String code, int version) {}

    /** That the discussed drafts were published for comment, and what came in. */
    public record CommentStory(Moment at, String description, List<Input> feedback, List<Answer> responses) {}

    /**
     * What somebody said in a forum.
     *
     * @param standard code of the standard; without one it is about the forum in general
     * @param account with which it was given, if with one
     * @param verified that its giver speaks for the organisation it names
     * @param published of a complaint: when the moderator let it out
     */
    public record Input(
            String key,
            Moment at,
            @Nullable String standard,
            @Nullable List<ComponentCode> components,
            FeedbackKind kind,
            @Nullable CommunityElement element,
            @Nullable String organisation,
            @Nullable String language,
            String text,
            @Nullable String proposal,
            @Nullable Person person,
            @Nullable String account,
            @Nullable Verified verified,
            @Nullable Hiding hidden,
            @Nullable Moment published,
            @Nullable Moment withdrawn,
            @Nullable List<Question> questions) {

        public List<ComponentCode> named() {
            return orNone(components);
        }

        public List<Question> asked() {
            return orNone(questions);
        }
    }

    public record Person(@Nullable String name, @Nullable String contact, boolean showName) {}

    public record Verified(VerificationBasis basis, String note, Moment at) {}

    public record Hiding(HideReason reason, Moment at) {}

    public record Question(Moment at, String text, @Nullable Reply answer) {}

    public record Reply(Moment at, String text) {}

    /**
     * What the office answered.
     *
     * @param to keys of the inputs it answers
     */
    public record Answer(
            Moment at,
            List<String> to,
            Outcome outcome,
            @Nullable ReasonCode reason,
            String text,
            @Nullable String redirectChannel,
            @Nullable String trackingId,
            @Nullable List<Change> changes,
            @Nullable String noChange) {

        public List<Change> changed() {
            return orNone(changes);
        }
    }

    public record Change(String standard, List<ComponentCode> components) {}

    public static List<Offices> offices() {
        return read("units", new TypeReference<List<Offices>>() {});
    }

    public static List<StandardText> standards() {
        return STANDARDS.stream()
                .map(name -> read("standards/" + name, new TypeReference<StandardText>() {}))
                .toList();
    }

    /** The forum whose standards are in force by now. */
    public static ForumStory pastForum() {
        return read("forums/2024", new TypeReference<ForumStory>() {});
    }

    public static List<ForumStory> forums() {
        return FORUMS.stream()
                .map(name -> read("forums/" + name, new TypeReference<ForumStory>() {}))
                .toList();
    }

    public static DecreeStory decree() {
        return read("decree", new TypeReference<DecreeStory>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = DemoFiles.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readValue(Objects.requireNonNull(file, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
