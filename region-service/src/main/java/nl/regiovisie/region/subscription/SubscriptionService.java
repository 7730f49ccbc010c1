package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.link.Codes;
import nl.regiovisie.platform.link.LinkCode;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.transaction.Transaction;

/** Asking for reminders, confirming that from the mailbox, and leaving. */
@ApplicationScoped
class SubscriptionService {

    private final Subscribers subscribers;
    private final Departures departures;
    private final RegionNames regions;
    private final SubscriptionMails mails;
    private final MailQueue queue;
    private final Codes codes;
    private final Ids ids;
    private final Clock clock;

    SubscriptionService(
            Subscribers subscribers,
            Departures departures,
            RegionNames regions,
            SubscriptionMails mails,
            MailQueue queue,
            Codes codes,
            Ids ids,
            Clock clock) {
        this.subscribers = subscribers;
        this.departures = departures;
        this.regions = regions;
        this.mails = mails;
        this.queue = queue;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Ends the same way whether or not the address is known, so that it tells nobody who gets reminders. */
    @Transaction
    Uni<Void> ask(SubscriptionRequest request) {
        if (request.isOfAProgram()) {
            return Uni.createFrom().voidItem();
        }
        return regions.all()
                .invoke(names -> refuseInvalid(request, names))
                .chain(names -> subscribers
                        .lock(request.address())
                        .chain(known ->
                                known == null ? join(request) : Uni.createFrom().item(known))
                        .chain(subscriber -> writeTo(subscriber, request, names)));
    }

    /** A second time changes nothing. Whoever left before comes back by this, and by nothing else. */
    @Transaction
    Uni<ConfirmedView> confirm(LinkCode link) {
        refuseInvalid(link);
        String hash = Sha256.of(link.code());
        return subscribers.byToken(hash).chain(subscriber -> {
            String scope = subscriber == null
                    ? null
                    : subscriber.confirm(hash, clock.instant()).orElse(null);
            return scope == null
                    ? Uni.createFrom().failure(new LinkGone("confirm-link-gone"))
                    : departures.forget(subscriber).chain(() -> view(scope));
        });
    }

    /** Ends every reminder to this address, also those that wait to be sent; a second time changes nothing. */
    @Transaction
    Uni<Void> leave(LinkCode link) {
        refuseInvalid(link);
        return subscribers
                .lockByLeaveCode(link.code())
                .chain(subscriber -> subscriber == null ? leftBefore(link) : leave(subscriber));
    }

    private Uni<Subscriber> join(SubscriptionRequest request) {
        Subscriber subscriber = new Subscriber(ids.next(), request.address(), codes.next(), clock.instant());
        return subscribers.add(subscriber).replaceWith(subscriber);
    }

    private Uni<Void> writeTo(Subscriber subscriber, SubscriptionRequest request, Map<String, String> names) {
        String code = codes.next();
        boolean mail = subscriber.ask(Scope.of(request.regionCode()), Sha256.of(code), clock.instant());
        return mail
                ? queue.enqueue(mails.confirm(ids.next(), request.address(), nameOf(request.regionCode(), names), code))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<ConfirmedView> view(String scope) {
        String region = Scope.region(scope);
        return regions.all().map(names -> new ConfirmedView(region, nameOf(region, names)));
    }

    private Uni<Void> leave(Subscriber subscriber) {
        return departures
                .note(subscriber, clock.instant())
                .chain(() -> subscribers.remove(subscriber))
                .chain(() -> queue.withdraw(mails.leave(subscriber.leaveCode())))
                .replaceWithVoid();
    }

    private Uni<Void> leftBefore(LinkCode link) {
        return departures
                .leftWith(link.code())
                .chain(left ->
                        left ? Uni.createFrom().voidItem() : Uni.createFrom().failure(new LinkGone("leave-link-gone")));
    }

    private static void refuseInvalid(SubscriptionRequest request, Map<String, String> names) {
        FieldErrors errors = new FieldErrors();
        request.check(errors);
        errors.check(
                request.regionCode() == null || names.containsKey(request.regionCode()),
                "regionCode",
                "unknown-region");
        errors.refuse();
    }

    private static void refuseInvalid(LinkCode link) {
        FieldErrors errors = new FieldErrors();
        link.check(errors);
        errors.refuse();
    }

    private static String nameOf(String region, Map<String, String> names) {
        return region == null ? null : names.get(region);
    }
}
