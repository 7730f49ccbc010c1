package nl.regiovisie.gateway.work.provider;

import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.provider.KeptProviders.Provider;

/** One provider with all that can be kept of it. */
public record ProviderPage(
        Provider provider, ProviderForm form, HoldingForm holding, RegionNames regions, Faults faults) {

    static ProviderPage of(Provider provider, RegionNames regions) {
        return new ProviderPage(
                provider, ProviderForm.of(provider), HoldingForm.empty(provider.version()), regions, Faults.NONE);
    }

    ProviderPage with(ProviderForm typed, Faults wrong) {
        return new ProviderPage(provider, typed, holding, regions, wrong);
    }

    ProviderPage with(HoldingForm typed, Faults wrong) {
        return new ProviderPage(provider, form, typed, regions, wrong);
    }
}
