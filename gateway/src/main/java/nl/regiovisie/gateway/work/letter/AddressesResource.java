package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.CouncilAddresses.CouncilAddress;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.FieldError;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/raadsadressen}. */
@Path("/werk/raadsadressen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class AddressesResource {

    private static final String OWN_ADDRESS = "/werk/raadsadressen";

    private static final String NOBODYS = "Kies de gemeente waarvan dit het adres is.";

    private final CouncilAddresses addresses;
    private final PublicRegions regions;

    AddressesResource(@RestClient CouncilAddresses addresses, @RestClient PublicRegions regions) {
        this.addresses = addresses;
        this.regions = regions;
    }

    /** @param chosen code of the municipality whose address is to be changed; absent for a new one */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("gemeente") @DefaultValue("") String chosen) {
        return page(
                all -> all.stream()
                        .filter(one -> one.municipality().code().equals(chosen))
                        .findFirst()
                        .map(AddressForm::of)
                        .orElse(AddressForm.EMPTY),
                Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        AddressForm form = AddressForm.of(new Form(sent));
        if (form.municipality().isBlank()) {
            return again(form, Faults.in(List.of(new FieldError("municipality", NOBODYS))));
        }
        return addresses
                .keep(form.municipality(), form.ifMatch(), form.kept())
                .map(kept -> Answers.seeOther(OWN_ADDRESS))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, Faults.of(refused).named(Map.of())));
    }

    private Uni<Response> again(AddressForm form, Faults faults) {
        boolean overtaken = faults.current() != null && faults.current().has("version");
        AddressForm shown =
                overtaken ? form.over(faults.current().get("version").asInt()) : form;
        return page(any -> shown, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(Function<List<CouncilAddress>, AddressForm> form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(Whole.of(cursor -> addresses.list(cursor, Whole.PART)), regions.allMunicipalities())
                .with((all, municipalities) ->
                        Templates.counciladdresses(new AddressesPage(all, municipalities, form.apply(all), faults)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance counciladdresses(AddressesPage page);
    }
}
