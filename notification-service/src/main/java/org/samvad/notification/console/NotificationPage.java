package org.samvad.notification.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the list, newest first.
 *
 * @param next the cursor of what follows, null at the end
 */
public record NotificationPage(
        List<NotificationItem> items, @Nullable String next) {}
