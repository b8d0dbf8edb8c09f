package id.fkp.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.fkp.attendance.given.AttendingElement;
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
import id.fkp.unit.InstitutionPlan;
import id.fkp.unit.Territory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of the demo as they lie in {@code resources/demo}. What is misspelt there fails the first start. */
final class DemoFiles {

    private static final List<String> STANDARDS = List.of(
            "SP-01", "SP-02", "SP-03", "SP-04", "SP-05", "SP-06", "SP-07", "SP-08", "SP-09", "SP-10", "SP-11",
            "PPID-01");

    /** In the order of their announcement: a forum freezes the versions it discusses, and only then comes the next. */
    private static final List<String> FORUMS = List.of("open", "ppid", "next-week", "planned");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFiles() {}

    record Offices(InstitutionPlan institution, Map<String, UnitRole> members, List<Office> units) {}

    record Office(
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

    record OfficeService(String key, String name, String description, List<Channel> channels) {}

    record StandardText(String unit, String service, String code, String title, List<VersionText> versions) {}

    /**
     * @param takenUp whether the next passage begins with it, from what is in force
     * @param components of a later version those that changed
     * @param because keys of the inputs that led to each change
     */
    record VersionText(
            Moment at,
            @Nullable Boolean takenUp,
            @Nullable String reason,
            Map<ComponentCode, JsonNode> components,
            @Nullable Map<ComponentCode, List<String>> because) {

        boolean beginsPassage() {
            return Boolean.TRUE.equals(takenUp);
        }

        List<String> inputsBehind(ComponentCode code) {
            return because == null ? List.of() : because.getOrDefault(code, List.of());
        }
    }

    record ForumStory(
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

        List<Input> inputs() {
            return orNone(feedback);
        }

        List<Answer> answers() {
            return orNone(responses);
        }
    }

    /**
     * A meeting of a forum.
     *
     * @param held whether it has taken place
     */
    record SessionStory(
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
        record Point(
                String title,
                int minutes,
                AgendaItem.Kind kind,
                @Nullable String speaker,
                @Nullable List<Topic> standards) {}

        /** A standard that is spoken about, by its code. */
        record Topic(String code, @Nullable Set<ComponentCode> components) {}
    }

    record Discussed(String code, int version) {}

    /** What people signed that they agreed on, and who was there. */
    record AgreementStory(Moment at, String number, String place, List<Agreed> items, List<Attendee> people) {}

    /** @param of code of the standard it is about, and component the one component of it */
    record Agreed(String problem, String proposal, String term, String of, ComponentCode component) {}

    record Attendee(String name, String organisation, AttendingElement element) {}

    /** That the discussed drafts were published for comment, and what came in. */
    record CommentStory(Moment at, String description, List<Input> feedback, List<Answer> responses) {}

    /**
     * @param standard code of the standard; without one it is about the forum in general
     * @param account with which it was given, if with one
     * @param verified that its giver speaks for the organisation it names
     * @param published of a complaint: when the moderator let it out
     */
    record Input(
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

        List<ComponentCode> named() {
            return orNone(components);
        }

        List<Question> asked() {
            return orNone(questions);
        }
    }

    record Person(@Nullable String name, @Nullable String contact, boolean showName) {}

    record Verified(VerificationBasis basis, String note, Moment at) {}

    record Hiding(HideReason reason, Moment at) {}

    record Question(Moment at, String text, @Nullable Reply answer) {}

    record Reply(Moment at, String text) {}

    /** @param to keys of the inputs it answers */
    record Answer(
            Moment at,
            List<String> to,
            Outcome outcome,
            @Nullable ReasonCode reason,
            String text,
            @Nullable String redirectChannel,
            @Nullable String trackingId,
            @Nullable List<Change> changes,
            @Nullable String noChange) {

        List<Change> changed() {
            return orNone(changes);
        }
    }

    record Change(String standard, List<ComponentCode> components) {}

    static List<Offices> offices() {
        return read("units", new TypeReference<List<Offices>>() {});
    }

    static List<StandardText> standards() {
        return STANDARDS.stream()
                .map(name -> read("standards/" + name, new TypeReference<StandardText>() {}))
                .toList();
    }

    /** The forum whose standards are in force by now. */
    static ForumStory pastForum() {
        return read("forums/2024", new TypeReference<ForumStory>() {});
    }

    static List<ForumStory> forums() {
        return FORUMS.stream()
                .map(name -> read("forums/" + name, new TypeReference<ForumStory>() {}))
                .toList();
    }

    static DecreeStory decree() {
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
