package org.samvad.qr.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.frame.ConsoleFrame;
import org.samvad.qr.health.PosterReading;
import org.samvad.qr.health.PosterState;
import org.samvad.qr.health.ReprintQueue.Reprint;

/** The pages of poster health and of the patrol. */
@CheckedTemplate(basePath = "console")
final class HealthPages {

    private HealthPages() {}

    /** What stands on the page of poster health. */
    @TemplateData
    public record Health(List<PosterState> posters, List<Reprint> reprints, long forgedElsewhere, boolean done) {

        public long all() {
            return posters.size();
        }

        public long suspicious() {
            return posters.stream().filter(PosterState::isSuspicious).count();
        }

        public long overdue() {
            return posters.stream().filter(PosterState::overdue).count();
        }
    }

    /** Why a patrol check can't go on. */
    enum Hindrance {
        FOREIGN,
        UNREADABLE,
        NO_CODE_ON_PHOTO,
        PHOTO_TOO_LARGE,
        BUSY,
        OUT_OF_SCOPE,
        CONDITION
    }

    static native TemplateInstance health(ConsoleFrame frame, Health health);

    static native TemplateInstance patrol(
            ConsoleFrame frame,
            String scanned,
            PosterReading.@Nullable Poster poster,
            @Nullable String hindrance,
            @Nullable String saved);
}
