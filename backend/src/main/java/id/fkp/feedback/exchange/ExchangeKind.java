package id.fkp.feedback.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What giver and office say to each other beside an input, and where its words stand. */
@Schema(
        description =
                "QUESTION: the office asks back; REPLY: its giver answers that; OBJECTION: what the giver has against the "
                        + "answer; OBJECTION_ANSWER: what the head says to it")
public enum ExchangeKind {
    QUESTION("message", "text", "written_at", "x.id = :of and x.official"),
    REPLY("message", "text", "written_at", "x.id = :of and not x.official"),
    OBJECTION("feedback_objection", "text", "made_at", "x.feedback_id = :of"),
    OBJECTION_ANSWER("feedback_objection", "answer", "answered_at", "x.feedback_id = :of and x.answer is not null");

    private final String table;
    private final String column;
    private final String at;
    private final String condition;

    ExchangeKind(String table, String column, String at, String condition) {
        this.table = table;
        this.column = column;
        this.at = at;
        this.condition = condition;
    }

    /** Of questions and replies there are many beside one input. */
    boolean isMessage() {
        return table.equals("message");
    }

    /** The words as they are now, of which {@code :of} is the id and {@code :feedback} the input. */
    String select() {
        return "select cast(json_build_object('text', x." + column + ", 'at', x." + at + ") as text)" + from();
    }

    /** Puts {@code :text} in their place. */
    String update() {
        return "update " + table + " x set " + column + " = :text where " + condition;
    }

    private String from() {
        return " from " + table + " x where x.feedback_id = :feedback and " + condition;
    }
}
