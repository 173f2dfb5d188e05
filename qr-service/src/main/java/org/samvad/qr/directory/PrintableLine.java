package org.samvad.qr.directory;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line that a poster can carry; see {@link PrintableText}. Null is left to {@code @NotNull}. */
@Constraint(validatedBy = PrintableLineValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PrintableLine {

    /** The longest line, in UTF-16 units. */
    int max();

    String message() default "is one line of 1 to {max} letters of Hindi or English, digits and common signs";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
