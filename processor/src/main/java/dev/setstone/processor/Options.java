package dev.setstone.processor;

import dev.setstone.processor.emit.ComponentModel;
import dev.setstone.processor.gate.input.InjectionPolicy;
import dev.setstone.processor.gate.input.PrivacyPolicy;
import dev.setstone.processor.model.Price;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The options of a build, checked.
 *
 * @param mode what the build may do
 * @param folder the folder of specs and recordings, if it was said
 * @param workflows the workflows to record; empty means all that need it
 * @param model the model as written; empty when none is set
 * @param baseUrl where the provider listens, if it was said
 * @param timeout of one call
 * @param retries after a passing failure
 * @param maxOutputTokens of one answer
 * @param maxTokens of the build, if limited
 * @param maxCost of the build, if limited
 * @param price of a million tokens, if it was said
 * @param assumptions what to do where the logic rests on what the brief leaves open
 * @param candidates how many independent candidates a new recording takes: 1 or 2
 * @param componentModel what the implementation is to be for a container
 * @param openExamples how to say what the examples leave open
 * @param report the folder of the audit report, if there is to be one
 * @param summary whether to write the build's summary
 * @param injection what to do about orders to the model
 * @param privacy what to do about personal data and secrets
 * @param approval what verify asks of reviews
 * @param replacement what becomes of a recording when a candidate for its place has passed
 * @param stale what replay does with a recording that was made for another spec
 */
record Options(
        Mode mode,
        Optional<Path> folder,
        Set<String> workflows,
        String model,
        Optional<String> baseUrl,
        Duration timeout,
        int retries,
        int maxOutputTokens,
        Optional<Long> maxTokens,
        Optional<BigDecimal> maxCost,
        Optional<Price> price,
        AssumptionPolicy assumptions,
        int candidates,
        ComponentModel componentModel,
        OpenExamples openExamples,
        Optional<Path> report,
        boolean summary,
        InjectionPolicy injection,
        PrivacyPolicy privacy,
        ApprovalPolicy approval,
        Replacement replacement,
        StalePolicy stale) {}
