package nl.regiovisie.gateway.work.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/reacties/terug/{id}}: taking back what the visitor said. */
@Path("/werk/reacties/terug/{id}")
@RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
public class WithdrawResource {

    private final OwnDialogues dialogues;

    WithdrawResource(@RestClient OwnDialogues dialogues) {
        this.dialogues = dialogues;
    }

    @POST
    public Uni<Response> withdraw(@PathParam("id") UUID id) {
        return dialogues.withdraw(id).map(gone -> Answers.seeOther("/werk/reacties?teruggenomen=ja"));
    }
}
