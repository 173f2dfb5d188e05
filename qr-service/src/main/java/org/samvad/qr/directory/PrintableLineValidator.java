package org.samvad.qr.directory;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Makes {@link PrintableText} a constraint on request fields. */
public class PrintableLineValidator implements ConstraintValidator<PrintableLine, String> {

    private int max;

    @Override
    public void initialize(PrintableLine constraint) {
        this.max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || PrintableText.isLine(text, max);
    }
}
