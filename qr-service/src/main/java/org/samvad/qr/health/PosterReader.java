package org.samvad.qr.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.samvad.events.value.QrCodeId;
import org.samvad.qr.code.CodeTokens;
import org.samvad.qr.code.CodeUrls;
import org.samvad.qr.code.Codes;
import org.samvad.qr.code.QrCode;
import org.samvad.qr.code.TokenCheck;
import org.samvad.qr.directory.Directory;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.health.PosterReading.Proof;

/** Understands the address in a symbol, its token, or the short code printed under it. */
@ApplicationScoped
public class PosterReader {

    private static final int LONGEST_INPUT = 300;

    private final CodeTokens tokens;
    private final CodeUrls urls;
    private final Codes codes;
    private final Directory directory;

    PosterReader(CodeTokens tokens, CodeUrls urls, Codes codes, Directory directory) {
        this.tokens = tokens;
        this.urls = urls;
        this.codes = codes;
        this.directory = directory;
    }

    public PosterReading read(String input, PatrolScope scope) {
        String text = input.strip();
        if (text.isEmpty() || text.length() > LONGEST_INPUT) {
            return new PosterReading.Unreadable();
        }
        Optional<QrCodeId> typed = CodeTokens.shortCode(text);
        if (typed.isPresent()) {
            return poster(typed.get(), Proof.TYPED, scope);
        }
        if (text.contains("://") && !urls.isOurs(text)) {
            return new PosterReading.Foreign();
        }
        return switch (tokens.check(text.substring(text.toUpperCase(Locale.ROOT).lastIndexOf("/S/") + 1)
                .replaceFirst("^[sS]/", ""))) {
            case TokenCheck.Genuine genuine -> poster(genuine.code(), Proof.SCANNED, scope);
            // Perhaps ours, perhaps not: what stands under it says which poster it is to be.
            case TokenCheck.Withdrawn withdrawn -> poster(withdrawn.claimed(), Proof.TYPED, scope);
            case TokenCheck.Forged forged -> new PosterReading.Foreign();
            case TokenCheck.Unreadable unreadable -> new PosterReading.Unreadable();
        };
    }

    private PosterReading poster(QrCodeId id, Proof proof, PatrolScope scope) {
        Optional<QrCode> code = codes.find(id);
        Optional<StationEntry> station = code.flatMap(found -> directory.find(found.station()));
        if (code.isEmpty() || station.isEmpty()) {
            return new PosterReading.Unreadable();
        }
        return scope.covers(station.get(), directory.district())
                ? new PosterReading.Poster(code.get(), station.get(), proof)
                : new PosterReading.OutOfScope();
    }
}
