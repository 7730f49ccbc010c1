package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.platform.mail.EmailAddress;
import nl.regiovisie.platform.mail.Mail;
import nl.regiovisie.platform.mail.MailQueue;

/** Puts the mails to those who registered in the queue, each with a private link of its own. */
@ApplicationScoped
class RegistrationPost {

    private final RegistrationLinks links;
    private final RegistrationMails mails;
    private final MailQueue queue;
    private final Clock clock;

    RegistrationPost(RegistrationLinks links, RegistrationMails mails, MailQueue queue, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.queue = queue;
        this.clock = clock;
    }

    /** @param place in line; 0 with a seat */
    Uni<Void> registered(Appointment meeting, Registration registration, int place) {
        String kind = registration.isWaiting() ? "waiting" : "registered";
        return send(registration, kind, "", link -> mails.of(kind, meeting, link, Integer.toString(place)));
    }

    Uni<Void> movedUp(Appointment meeting, Registration registration) {
        return send(registration, "moved-up", "", link -> mails.of("moved-up", meeting, link, ""));
    }

    Uni<Void> withdrawn(Appointment meeting, Registration registration) {
        return send(registration, "withdrawn", "", link -> mails.of("withdrawn", meeting, link, ""));
    }

    Uni<Void> walkedIn(Appointment meeting, Registration registration) {
        return send(registration, "walked-in", "", link -> mails.of("walked-in", meeting, link, ""));
    }

    Uni<Void> moved(Appointment before, Appointment after, Registration registration) {
        return send(
                registration,
                "moved",
                "/" + after.sequence(),
                link -> mails.of("moved", after, link, RegistrationMails.when(before)));
    }

    Uni<Void> cancelled(Appointment meeting, Registration registration) {
        return send(
                registration,
                "cancelled",
                "",
                link -> mails.of("cancelled", meeting, link, meeting.cancelledBecause()));
    }

    /** Somebody registered with an address that is registered already; at most one mail a day. */
    Uni<Void> known(Appointment meeting, Registration registration) {
        return send(registration, "known", "/" + today(), link -> mails.of("known", meeting, link, ""));
    }

    /**
     * Somebody registered with an address that is elsewhere at that time; at most one mail a day.
     *
     * @param booking what stands in the way; the link leads to it
     */
    Uni<Void> overlapping(Appointment meeting, Registration registration, Booking booking) {
        return send(
                registration,
                "overlapping",
                "/" + meeting.meeting() + "/" + today(),
                link -> mails.of("overlapping", meeting, link, booking.title()));
    }

    /** Takes back what waits to be sent to somebody who is forgotten. */
    Uni<Void> forget(EmailAddress address) {
        return queue.withdrawTo(address.value()).replaceWithVoid();
    }

    private Uni<Void> send(Registration registration, String kind, String occasion, Letter letter) {
        if (registration.email() == null) {
            return Uni.createFrom().voidItem();
        }
        String key = "registration-" + kind + "/" + registration.id() + "/" + registration.turn() + occasion;
        String code = links.newCode();
        RegistrationMails.Text text = letter.write(code);
        return queue.enqueue(Mail.of(key, registration.email(), text.subject(), text.body()))
                .chain(queued -> queued
                        ? links.keep(code, registration.id())
                        : Uni.createFrom().voidItem());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Writes a letter with a private link in it. */
    private interface Letter {
        RegistrationMails.Text write(String code);
    }
}
