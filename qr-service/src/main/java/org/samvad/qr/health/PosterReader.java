package org.samvad.qr.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** A token alone, or with the path before it that the service's own addresses have. */
    private static final Pattern BARE = Pattern.compile("(?:/?[sS]/)?([0-9A-Za-z -]+)[.,;]*");

    /**
     * What some scanner would open or hand to an app: a scheme, a host, or a path without spaces. Not Wi-Fi access, which
     * hangs in many a police station.
     */
    private static final Pattern LINK = Pattern.compile(
            "(?!wifi:)(?:[a-z][a-z0-9+.-]*:.*|\\S*[/\\\\]\\S*|.*(?://|\\\\\\\\|[\\p{L}\\p{N}][.\u3002\uFF0E\uFF61]\\p{L}{2}).*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
        if (text.length() > LONGEST_INPUT) {
            return noneOfOurs(text);
        }
        Optional<QrCodeId> typed = CodeTokens.shortCode(text);
        if (typed.isPresent()) {
            return poster(typed.get(), Proof.TYPED, scope);
        }
        return urls.token(text)
                .or(() -> bareToken(text))
                .map(token -> checked(token, scope))
                .orElseGet(() -> noneOfOurs(text));
    }

    private static Optional<String> bareToken(String text) {
        Matcher bare = BARE.matcher(text);
        return bare.matches() ? Optional.of(bare.group(1)) : Optional.empty();
    }

    /** A sticker must not pass for a poster that can't be read, whatever it puts around a token of ours. */
    private static PosterReading noneOfOurs(String text) {
        return LINK.matcher(text).matches() ? new PosterReading.Foreign() : new PosterReading.Unreadable();
    }

    private PosterReading checked(String token, PatrolScope scope) {
        return switch (tokens.check(token)) {
            case TokenCheck.Genuine genuine -> poster(genuine.code(), Proof.SCANNED, scope);
            case TokenCheck.Withdrawn withdrawn -> withdrawn(withdrawn.claimed(), scope);
            case TokenCheck.Forged forged -> new PosterReading.Foreign();
            case TokenCheck.Unreadable unreadable -> new PosterReading.Unreadable();
        };
    }

    /** Perhaps ours, perhaps not: what stands under it says which poster it is to be, if that code had such a key. */
    private PosterReading withdrawn(QrCodeId claimed, PatrolScope scope) {
        return codes.find(claimed).filter(code -> !tokens.holds(code.keyId())).isPresent()
                ? poster(claimed, Proof.TYPED, scope)
                : new PosterReading.Foreign();
    }

    private PosterReading poster(QrCodeId id, Proof proof, PatrolScope scope) {
        Optional<QrCode> code = codes.find(id);
        Optional<StationEntry> station = code.flatMap(found -> directory.find(found.station()));
        if (code.isEmpty() || station.isEmpty()) {
            return new PosterReading.Unreadable();
        }
        return scope.covers(station.get(), directory.district())
                ? new PosterReading.Poster(
                        code.get(),
                        station.get(),
                        proof,
                        !tokens.holds(code.get().keyId()))
                : new PosterReading.OutOfScope();
    }
}
