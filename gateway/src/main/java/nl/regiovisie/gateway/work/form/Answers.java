package nl.regiovisie.gateway.work.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How a page answers a form: after success always with another address, so that a reload sends nothing twice. */
public final class Answers {

    private Answers() {}

    public static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** The form again, with what was typed and what is wrong with it. */
    public static Response again(Faults faults, TemplateInstance page) {
        return Response.status(faults.status())
                .entity(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .build();
    }
}
