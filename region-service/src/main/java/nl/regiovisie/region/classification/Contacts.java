package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Appoints the municipalities that speak for regions. */
@ApplicationScoped
class Contacts {

    private final Mutiny.Session session;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;
    private final Clock clock;

    Contacts(Mutiny.Session session, Outbox outbox, Audit audit, Today today, Clock clock) {
        this.session = session;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /** What stands there already is no change. */
    @Transaction
    Uni<Void> appoint(String regionCode, ContactAppointment appointment, String ifMatch) {
        return session.find(YouthRegion.class, regionCode)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("jeugdregio", regionCode))
                .call(region -> refuseInvalid(region, appointment))
                .chain(region -> region.speaksThrough(appointment.contact())
                        ? Uni.createFrom().voidItem()
                        : appoint(region, appointment.contact(), ifMatch));
    }

    private Uni<Void> refuseInvalid(YouthRegion region, ContactAppointment appointment) {
        FieldErrors errors = new FieldErrors();
        appointment.check(errors);
        LocalDate day = appointment.validFrom();
        RegionFacts facts = region.facts();
        errors.check(!day.isBefore(facts.validFrom()), "validFrom", "region-begins", DutchDates.day(facts.validFrom()));
        if (facts.ended()) {
            String end = DutchDates.day(facts.validUntil());
            errors.check(day.isBefore(facts.validUntil()), "validFrom", "region-ended", end);
        }
        return session.find(Municipality.class, appointment.municipalityCode())
                .invoke(municipality -> errors.check(
                        municipality != null && municipality.in(facts.code(), day),
                        "municipalityCode",
                        "municipality-elsewhere"))
                .invoke(errors::refuse)
                .replaceWithVoid();
    }

    private Uni<Void> appoint(YouthRegion region, Contact contact, String ifMatch) {
        IfMatch.check(ifMatch, region.version(), () -> null);
        region.appoint(contact);
        region.reach(today.day());
        return audit.record(
                        "appoint-contact-municipality",
                        "region/" + region.facts().code())
                .chain(() -> outbox.append(region.registered(clock.instant())))
                .chain(session::flush);
    }
}
