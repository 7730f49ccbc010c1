package nl.regiovisie.recommendation.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.Mail;

/** Writes the daily mail, and the one that asks to confirm it. */
@ApplicationScoped
class DigestMails {

    private final Site site;

    DigestMails(Site site) {
        this.site = site;
    }

    /** @param id of this request and no other */
    Mail confirm(UUID id, String address, String code) {
        return Mail.of(
                "digest-confirm/" + id,
                address,
                Messages.of("digest-confirm-subject"),
                Messages.of("digest-confirm-text", site.address() + "/dagmail/bevestigen?code=" + code));
    }

    Mail tell(DigestReader reader, News news, LocalDate day) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.of("digest-greeting"));
        if (news.awaiting() > 0) {
            paragraphs.add(Messages.of("digest-awaiting", news.awaiting(), site.address() + "/werk/reacties"));
        }
        add(paragraphs, "digest-replies", news.replies(), this::line);
        add(paragraphs, "digest-answers", news.answers(), this::line);
        add(paragraphs, "digest-reviews", news.reviews(), this::line);
        URI leave = leave(reader.leaveCode());
        paragraphs.add(Messages.of("digest-footer", site.address() + "/werk/dagmail", leave));
        return Mail.of(
                        "digest/" + reader.id() + "/" + day,
                        reader.address(),
                        Messages.of("digest-subject", DutchDates.weekday(day)),
                        String.join("\n\n", paragraphs))
                .withUnsubscribe(leave);
    }

    /** Shows a button to who follows it, and takes the POST of a mail program (RFC 8058). */
    URI leave(String code) {
        return URI.create(site.address() + "/dagmail/afmelden?code=" + code);
    }

    /** A heading with its lines, in one paragraph; nothing if there are none. */
    private static <T> void add(List<String> paragraphs, String heading, News.Some<T> some, Function<T, String> line) {
        if (some.total() == 0) {
            return;
        }
        paragraphs.add(Messages.of(heading, some.total()));
        some.items().stream().map(line).forEach(paragraphs::add);
        if (some.more() > 0) {
            paragraphs.add(Messages.of("digest-more", some.more()));
        }
    }

    private String line(News.Answer answer) {
        return Messages.of(
                "digest-answer",
                answer.municipality(),
                Integer.toString(answer.number()),
                Mail.line(answer.title()),
                Messages.of("outcome-" + answer.outcome()),
                answerAt(answer.recommendation(), answer.code()));
    }

    private String line(News.Said said) {
        return Messages.of(
                "digest-reply",
                Mail.line(said.speaker()),
                said.municipality(),
                Integer.toString(said.number()),
                Mail.line(said.title()),
                answerAt(said.recommendation(), said.code()));
    }

    private String line(News.Review review) {
        return Messages.of(
                "digest-review",
                review.region(),
                DutchDates.day(review.due()),
                site.address() + "/werk/beoordelingen/" + review.id());
    }

    private String answerAt(UUID recommendation, String municipality) {
        return site.address() + "/aanbevelingen/" + recommendation + "#" + municipality.toLowerCase(Locale.ROOT);
    }
}
