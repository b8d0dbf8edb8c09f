package id.fkp.live.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a question has come that somebody sent while a session ran. */
@Schema(
        description =
                "WAITING: nobody but the office sees it yet. SHOWN: everybody does, and may support it. ON_STAGE: it is "
                        + "spoken about now. DONE: it was. HIDDEN and WITHDRAWN: its place in the public list stays, without words")
public enum QuestionState {
    WAITING,
    SHOWN,
    ON_STAGE,
    DONE,
    HIDDEN,
    WITHDRAWN;

    /** SQL that says it of {@code live_question q} with its {@code feedback f} and {@code live_stage st}, if any. */
    public static final String SQL = """
            (case when f.state in ('RECEIVED', 'HELD') then 'WAITING' when f.state <> 'PUBLISHED' then f.state
                when q.id = st.question_id then 'ON_STAGE' when q.done_at is not null then 'DONE' else 'SHOWN' end)""";
}
