package nl.regiovisie.recommendation.digest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.link.Codes;
import nl.regiovisie.platform.link.LinkCode;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.mail.EmailAddress;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.dialogue.Voices;

/** Asking for the daily mail, confirming that from the mailbox, and leaving. */
@ApplicationScoped
class DigestService {

    private final DigestReaders readers;
    private final DigestMails mails;
    private final MailQueue queue;
    private final Voices voices;
    private final Caller caller;
    private final Codes codes;
    private final Ids ids;
    private final Today today;
    private final Clock clock;

    DigestService(
            DigestReaders readers,
            DigestMails mails,
            MailQueue queue,
            Voices voices,
            Caller caller,
            Codes codes,
            Ids ids,
            Today today,
            Clock clock) {
        this.readers = readers;
        this.mails = mails;
        this.queue = queue;
        this.voices = voices;
        this.caller = caller;
        this.codes = codes;
        this.ids = ids;
        this.today = today;
        this.clock = clock;
    }

    /** The caller's own. */
    @Transaction
    Uni<DigestView> own() {
        return readers.of(caller.subject())
                .map(reader -> reader == null ? new DigestView(DigestState.OFF, null, caller.email()) : reader.view());
    }

    /**
     * Asks for it, or chooses another hour.
     *
     * @return fails with {@link RuleBroken} if the account has no address
     */
    @Transaction
    Uni<Void> ask(DigestWish wish) {
        wish.check();
        EmailAddress address = EmailAddress.of(caller.email())
                .orElseThrow(() -> new RuleBroken("account-without-address", Messages.of("account-without-address")));
        return readers.lockOf(caller.subject())
                .chain(known -> known == null ? join(wish, address) : writeTo(known, wish, address));
    }

    /** A second time changes nothing. Fails with {@link LinkGone} if the link works no more. */
    @Transaction
    Uni<Void> confirm(LinkCode link) {
        refuseInvalid(link);
        return readers.lockByToken(Sha256.of(link.code()))
                .chain(reader -> reader != null && reader.confirm(clock.instant())
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new LinkGone("digest-confirm-gone")));
    }

    /** Ends it and forgets the address; again changes nothing. */
    @Transaction
    Uni<Void> leave() {
        return readers.lockOf(caller.subject())
                .chain(reader -> reader == null ? Uni.createFrom().voidItem() : leave(reader));
    }

    /** The same for whoever has the code of a mail. Fails with {@link LinkGone} if no mail had it. */
    @Transaction
    Uni<Void> leave(LinkCode link) {
        refuseInvalid(link);
        return readers.lockByLeaveCode(link.code()).chain(reader -> reader == null ? leftBefore(link) : leave(reader));
    }

    private Uni<Void> join(DigestWish wish, EmailAddress address) {
        DigestReader reader =
                new DigestReader(ids.next(), caller.subject(), codes.next(), today.day(), clock.instant());
        return writeTo(reader, wish, address).chain(() -> readers.add(reader));
    }

    private Uni<Void> writeTo(DigestReader reader, DigestWish wish, EmailAddress address) {
        String code = codes.next();
        boolean mail = reader.ask(
                wish.hour(),
                address,
                Set.copyOf(voices.municipalities()),
                voices.bodies(),
                Sha256.of(code),
                clock.instant());
        return mail
                ? queue.enqueue(mails.confirm(ids.next(), address.value(), code))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> leave(DigestReader reader) {
        return readers.remove(reader, clock.instant())
                .chain(() -> queue.withdraw(mails.leave(reader.leaveCode())))
                .replaceWithVoid();
    }

    private Uni<Void> leftBefore(LinkCode link) {
        return readers.leftWith(link.code())
                .chain(left -> left
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(new LinkGone("digest-leave-gone")));
    }

    private static void refuseInvalid(LinkCode link) {
        FieldErrors errors = new FieldErrors();
        link.check(errors);
        errors.refuse();
    }
}
