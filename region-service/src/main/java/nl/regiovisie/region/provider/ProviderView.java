package nl.regiovisie.region.provider;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A provider as the API shows it.
 *
 * @param accountHolder code of the region that is primarily responsible today, or null
 * @param accountHoldings through time, the oldest first
 */
@Schema(name = "Provider", description = "Een jeugdhulpaanbieder of gecertificeerde instelling")
record ProviderView(
        UUID id,
        String name,
        ProviderKind kind,
        String accountHolder,
        List<AccountHolding> accountHoldings,
        boolean example,
        int version) {}
