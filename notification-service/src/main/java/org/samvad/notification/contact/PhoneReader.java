package org.samvad.notification.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.secret.Sensitive;

/**
 * Reads Indian mobile numbers as people write them: with +91, 0091, 91 or 0 in front or without, with spaces and
 * hyphens, in digits of any script.
 */
final class PhoneReader {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "IN";
    private static final int INDIA = 91;
    private static final int DIGITS = 10;

    private PhoneReader() {}

    static TypedPhone read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return faulty(PhoneFault.MISSING);
        }
        String plain = withLatinDigits(typed.strip());
        if (plain.chars().anyMatch(Character::isLetter)) {
            return faulty(PhoneFault.LETTERS);
        }
        if (plain.chars().filter(Character::isDigit).count() < DIGITS) {
            return faulty(PhoneFault.TOO_SHORT);
        }
        return parse(plain.startsWith("00") ? "+" + plain.substring(2) : plain);
    }

    private static TypedPhone parse(String plain) {
        try {
            PhoneNumber number = NUMBERS.parse(plain, REGION);
            if (number.getCountryCode() != INDIA) {
                return faulty(PhoneFault.FOREIGN);
            }
            int digits = NUMBERS.getNationalSignificantNumber(number).length();
            if (digits != DIGITS) {
                return faulty(digits < DIGITS ? PhoneFault.TOO_SHORT : PhoneFault.TOO_LONG);
            }
            return ofType(number);
        } catch (NumberParseException unreadable) {
            return faulty(
                    switch (unreadable.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> PhoneFault.FOREIGN;
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> PhoneFault.TOO_SHORT;
                        case TOO_LONG -> PhoneFault.TOO_LONG;
                        case NOT_A_NUMBER -> PhoneFault.NOT_MOBILE;
                    });
        }
    }

    private static TypedPhone ofType(PhoneNumber number) {
        PhoneNumberType type = NUMBERS.getNumberType(number);
        return switch (type) {
            case MOBILE, FIXED_LINE_OR_MOBILE ->
                new TypedPhone.Mobile(Sensitive.of(NUMBERS.format(number, PhoneNumberFormat.E164)));
            case FIXED_LINE -> faulty(PhoneFault.LANDLINE);
            case UNKNOWN -> newSeries(number);
            case TOLL_FREE, PREMIUM_RATE, SHARED_COST, VOIP, PERSONAL_NUMBER, PAGER, UAN, VOICEMAIL ->
                faulty(PhoneFault.NOT_MOBILE);
        };
    }

    /** Mobile series are handed out faster than libraries learn of them; they begin with 6 to 9. */
    private static TypedPhone newSeries(PhoneNumber number) {
        char first = NUMBERS.getNationalSignificantNumber(number).charAt(0);
        return first >= '6'
                ? new TypedPhone.Mobile(Sensitive.of(NUMBERS.format(number, PhoneNumberFormat.E164)))
                : faulty(PhoneFault.LANDLINE);
    }

    private static String withLatinDigits(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        typed.codePoints().forEach(codePoint -> {
            if (Character.isDigit(codePoint)) {
                plain.append(Character.digit(codePoint, DIGITS));
            } else {
                plain.appendCodePoint(codePoint);
            }
        });
        return plain.toString();
    }

    private static TypedPhone faulty(PhoneFault fault) {
        return new TypedPhone.Faulty(fault);
    }
}
