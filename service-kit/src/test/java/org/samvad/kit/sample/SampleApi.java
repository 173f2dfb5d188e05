package org.samvad.kit.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.testing.Rows;

/** Takes what clients send and fails in all the ways a service can. */
@Path("/sample/notes")
@PermitAll
public class SampleApi {

    private final Rows rows;

    SampleApi(Rows rows) {
        this.rows = rows;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public WriteNote write(@Valid @NotNull WriteNote note) {
        return note;
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/plain")
    public String form(
            @FormParam("colour") WriteNote.@Nullable Colour colour, @FormParam("rating") @Nullable Integer rating) {
        return colour + " " + rating;
    }

    /** Needs the database, after it has taken its fields one by one. */
    @POST
    @Path("stored")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({"text/html", "application/json"})
    public String store(@FormParam("text") String text) {
        rows.select("select 1");
        return text;
    }

    /** Needs the database, after it has taken its fields as a map. */
    @POST
    @Path("mapped")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({"text/html", "application/json"})
    public String store(MultivaluedMap<String, String> fields) {
        rows.select("select 1");
        return String.valueOf(fields.getFirst("text"));
    }

    @GET
    @Path("{id}")
    @Produces("text/plain")
    public String read(
            @PathParam("id") UUID id,
            @QueryParam("page") @Nullable Integer page,
            @HeaderParam("X-Colour") WriteNote.@Nullable Colour colour) {
        return id + " " + page + " " + colour;
    }

    /** Says what it was sent, in an exception. */
    @GET
    @Path("fail/{how}")
    @Produces("text/plain")
    @Size(max = 40) public String fail(@PathParam("how") String how, @QueryParam("with") @Nullable String with) {
        switch (how) {
            case "runtime" -> throw new IllegalStateException(with, new IllegalArgumentException(with));
            case "error" -> throw new StackOverflowError(with);
            case "number" -> Integer.parseInt(String.valueOf(with));
            case "library" -> throw new WebApplicationException(with, 422);
            case "conflict" -> throw new WebApplicationException(with, 409);
            case "allow" -> throw new NotAllowedException("POST");
            case "later" -> throw new ServiceUnavailableException(77L);
            case "own" -> throw ProblemException.invalid("with", "is not welcome");
            case "database" -> rows.select("select " + with + "::integer");
            case "answer" -> {
                return String.valueOf(with).repeat(10);
            }
            default -> {}
        }
        return "no failure of that kind";
    }
}
