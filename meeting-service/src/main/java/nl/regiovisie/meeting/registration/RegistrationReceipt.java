package nl.regiovisie.meeting.registration;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to everyone who registers, the same whether or not the address was known: it tells nobody who comes. The
 * mail says what became of it.
 *
 * @param expects REGISTERED or WAITING: what somebody who is new gets now
 */
@Schema(name = "RegistrationReceipt")
record RegistrationReceipt(UUID id, UUID meetingId, RegistrationState expects) {}
