package dev.setstone.bounded;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;

/** Tells failures of a provider apart. What a provider says may quote the prompt, so only its kind goes on. */
final class ProviderFailures {

    private static final int DEEPEST = 10;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private ProviderFailures() {}

    static CallFailure of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<CallFailure> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            cause = cause.getCause();
        }
        return CallFailure.lasting(
                Outcome.PROVIDER_FAILED,
                "the provider failed with " + thrown.getClass().getSimpleName());
    }

    private static Optional<CallFailure> known(Throwable thrown) {
        if (thrown instanceof dev.langchain4j.exception.TimeoutException || thrown instanceof HttpTimeoutException) {
            return Optional.of(CallFailure.passing(Outcome.TIMEOUT, "the provider took too long"));
        }
        if (thrown instanceof HttpException http) {
            return Optional.of(status(http.statusCode()));
        }
        if (thrown instanceof RateLimitException) {
            return Optional.of(status(TOO_MANY_REQUESTS));
        }
        if (thrown instanceof InternalServerException) {
            return Optional.of(CallFailure.passing(Outcome.PROVIDER_FAILED, "the provider had an internal error"));
        }
        if (thrown instanceof ContentFilteredException) {
            return Optional.of(CallFailure.lasting(Outcome.REFUSED, "the provider declined"));
        }
        if (thrown instanceof IOException && !(thrown instanceof JsonProcessingException)) {
            return Optional.of(CallFailure.passing(Outcome.PROVIDER_FAILED, "the provider could not be reached"));
        }
        return Optional.empty();
    }

    private static CallFailure status(int status) {
        String detail = "the provider answered with status " + status;
        if (status == TOO_MANY_REQUESTS) {
            return CallFailure.passing(Outcome.RATE_LIMITED, detail);
        }
        return status == REQUEST_TIMEOUT || status >= SERVER_ERROR
                ? CallFailure.passing(Outcome.PROVIDER_FAILED, detail)
                : CallFailure.lasting(Outcome.PROVIDER_FAILED, detail);
    }
}
