package dev.setstone.processor.recording;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.value.Sha256;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.GateName;
import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** Recordings to test with. */
final class Samples {

    static final String WORKFLOW = "prior-authorization";
    static final String LOGIC_FILE = "PriorAuthorizationLogic.java";
    static final String COMMAND = "mvn compile -Dsetstone.mode=record";

    private Samples() {}

    /** A place that nothing looks at. */
    static Position anywhere() {
        Element element = (Element) Proxy.newProxyInstance(
                Samples.class.getClassLoader(),
                new Class<?>[] {Element.class},
                (proxy, method, arguments) -> "element");
        return new Position.InSource(Anchor.at(element));
    }

    static FreshnessKey key(String rule) {
        SortedMap<String, String> parts = new TreeMap<>(Map.of(
                "description", "Decide whether a prescription is covered.",
                "steps.decide.rules[1]", rule,
                "steps.decide.rules[2]", "Deny \"everything\" else.\n\tTruly \u00fcberall \ud83d\ude00 \u202e."));
        return new FreshnessKey(Sha256.of(parts.toString()), parts);
    }

    /** A recording whose key and logic both come of the rule. */
    static Recording recording(String workflow, String logicFile, String rule) {
        String className = logicFile.replace(".java", "");
        String logic = """
                package com.acme;

                /** \u00dcberall: %s. */
                final class %s {
                    private %s() {}

                    static String decide(String request) {
                        return request.isBlank() ? "DENY" : "APPROVE";
                    }
                }
                """.formatted(rule, className, className);
        return new Recording(logicFile, logic, lock(workflow, key(rule), logic));
    }

    static Recording recording(String rule) {
        return recording(WORKFLOW, LOGIC_FILE, rule);
    }

    static Lock lock(String workflow, FreshnessKey key, String logic) {
        Map<GateName, SortedMap<String, String>> gates = new EnumMap<>(GateName.class);
        for (GateName gate : GateName.values()) {
            gates.put(gate, new TreeMap<>(Map.of("examples", "4/4", "of", gate.key())));
        }
        return new Lock(
                Lock.SCHEMA,
                workflow,
                key,
                Sha256.of(logic),
                new Provenance(
                        "handoff", "unstated", Sha256.of("prompt"), 2, 1234, 567, true, "0.1.0", Optional.of(200L)),
                gates,
                new TreeMap<>(Map.of("com.acme.PriorAuthorizationLogic", Sha256.of("class"))),
                "pending",
                List.of(
                        new Assumption("decide", "A blank request is \"denied\" \\ \u00fcberall."),
                        new Assumption("decide", "No request is longer than a page.")));
    }
}
