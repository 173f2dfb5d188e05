package org.samvad.notification.gateway.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.samvad.notification.gateway.OutgoingSms;
import org.samvad.notification.gateway.SmsGateway;
import org.samvad.notification.gateway.SubmitResult;

/** Submits over the bound session, never more at once than the window allows. */
@ApplicationScoped
class SmppGateway implements SmsGateway {

    static final String NAME = "smpp";

    /** An answer may be on its way up while the session's end is told. */
    private static final long LAST_ANSWER_MILLIS = 200;

    private final SmppLink link;
    private final Submission submission;
    private final SmppSettings settings;
    private final Semaphore window;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();

    SmppGateway(SmppLink link, Submission submission, SmppSettings settings) {
        this.link = link;
        this.submission = submission;
        this.settings = settings;
        this.window = new Semaphore(settings.window());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int window() {
        return settings.window();
    }

    @Override
    public boolean isReady() {
        return link.usable().isPresent();
    }

    @Override
    public SubmitResult submit(OutgoingSms sms) {
        window.acquireUninterruptibly();
        Optional<BoundSession> session = link.usable();
        if (session.isEmpty()) {
            window.release();
            return new SubmitResult.RefusedForNow("not-connected");
        }
        CompletableFuture<SubmitResult> answer = CompletableFuture.supplyAsync(
                () -> submission.send(session.get().session(), sms), threads);
        // The place in the window is free when the answer is there or no longer expected, not when we stop waiting.
        answer.whenComplete((result, failure) -> window.release());
        return await(answer, session.get());
    }

    /** The library lets a submission wait for its time limit when the session has ended; this does not. */
    private static SubmitResult await(CompletableFuture<SubmitResult> answer, BoundSession session) {
        try {
            CompletableFuture.anyOf(answer, session.closed()).get();
            return answer.get(LAST_ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException ended) {
            return new SubmitResult.Uncertain("connection-lost");
        } catch (ExecutionException unexpected) {
            return new SubmitResult.Uncertain("failure");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new SubmitResult.Uncertain("interrupted");
        }
    }
}
