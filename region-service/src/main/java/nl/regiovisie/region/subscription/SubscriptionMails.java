package nl.regiovisie.region.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.EmailAddress;
import nl.regiovisie.platform.mail.Mail;

/** Writes the mails that subscribers get. */
@ApplicationScoped
class SubscriptionMails {

    private static final int WEEK = 7;

    private final Site site;

    SubscriptionMails(Site site) {
        this.site = site;
    }

    /**
     * @param id         of this request and no other
     * @param regionName null for the whole country
     */
    Mail confirm(UUID id, EmailAddress address, String regionName, String code) {
        String calendar = regionName == null
                ? Messages.of("mail-calendar-country")
                : Messages.of("mail-calendar-region", regionName);
        return Mail.of(
                "confirm/" + id,
                address.value(),
                Messages.of("mail-confirm-subject", calendar),
                Messages.of("mail-confirm-text", calendar, site.address() + "/agenda/bevestigen?code=" + code));
    }

    Mail remind(Occasion occasion, Lead lead, Follower follower, LocalDate today) {
        String title = Mail.line(occasion.title());
        String when = when(today, occasion.day());
        URI leave = leave(follower.leaveCode());
        return Mail.of(
                        key(occasion, lead, follower),
                        follower.address(),
                        Messages.of("mail-reminder-subject", when, title),
                        Messages.of(
                                "mail-reminder-text",
                                when,
                                DutchDates.weekday(occasion.day()),
                                title,
                                site.address() + occasion.path(),
                                leave))
                .withUnsubscribe(leave);
    }

    /** Shows a button to who follows it, and takes the POST of a mail program (RFC 8058). */
    URI leave(String code) {
        return URI.create(site.address() + "/agenda/afmelden?code=" + code);
    }

    /** The day is in it: an occasion that moved is another reason to write. */
    private static String key(Occasion occasion, Lead lead, Follower follower) {
        return "reminder/" + occasion.key() + "/" + occasion.day() + "/" + lead + "/" + follower.id();
    }

    private static String when(LocalDate today, LocalDate day) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left % WEEK == 0 ? Messages.of("mail-in-weeks", left / WEEK) : Messages.of("mail-in-days", left);
    }
}
