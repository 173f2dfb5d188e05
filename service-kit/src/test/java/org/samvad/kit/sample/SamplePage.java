package org.samvad.kit.sample;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/** A page as the services write them. */
@Path("/sample")
public class SamplePage {

    @CheckedTemplate(basePath = "SamplePage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance sample(String line);

        static native TemplateInstance broken(Unspeakable line);
    }

    @GET
    @PermitAll
    @Produces("text/html")
    public TemplateInstance page(@QueryParam("lang") @Nullable String lang) {
        return Templates.sample("a < b").setLocale(PageLanguage.parse(lang).locale());
    }

    /** Breaks while it is rendered, with what was sent in the exception's message. */
    @GET
    @Path("broken")
    @PermitAll
    @Produces("text/html")
    public TemplateInstance broken(@QueryParam("with") @Nullable String with) {
        return Templates.broken(new Unspeakable(String.valueOf(with)));
    }

    /** @param value what can't be said */
    public record Unspeakable(String value) {

        public String spoken() {
            throw new IllegalStateException(value);
        }
    }
}
