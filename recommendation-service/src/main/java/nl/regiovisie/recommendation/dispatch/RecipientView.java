package nl.regiovisie.recommendation.dispatch;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation as editors see it.
 *
 * @param regionCode whose editions it gets; null for all
 * @param email null if an editor brings or posts it
 * @param retired whether it gets no more editions
 */
@Schema(name = "Recipient", description = "Een organisatie die edities krijgt; het adres ziet alleen een redacteur")
record RecipientView(
        UUID id, String name, RecipientKind kind, String regionCode, String email, boolean retired, int version) {}
